/// The files that pages are given in a preview, beside their own: they listen to the news.
enum NewsFiles {
  static let folder = ".plumbline"
  private static let stream = "/\(folder)/news"
  private static let script = "/\(folder)/news.js"
  private static let styles = "/\(folder)/news.css"

  /// Whether a target is the news themselves.
  static func isStream(_ target: RequestTarget) -> Bool {
    "/" + target.relativePath == stream && !target.endsInSlash && !target.hasDoubledSlash
  }

  /// The file at a target; nil for every other one.
  static func reply(to target: RequestTarget) -> Reply? {
    switch "/" + target.relativePath {
    case script:
      Reply(
        .ok, fields: [ReplyField("Content-Type", MediaType.of(script))],
        body: .bytes(Array(scriptText.utf8)))
    case styles:
      Reply(
        .ok, fields: [ReplyField("Content-Type", MediaType.of(styles))],
        body: .bytes(Array(stylesText.utf8)))
    default: nil
    }
  }

  /// A page that listens to what is told of it: the files are asked for at the end of its head, or
  /// of all.
  static func listening(_ html: [UInt8], edition: UInt64, page: String) -> [UInt8] {
    let end = Array("</head>".utf8)
    let place = html.firstRange(of: end)?.lowerBound ?? html.endIndex
    let name = page.split(separator: "/", omittingEmptySubsequences: false)
      .map { PercentEncoding.encode(String($0)).replacing("&", with: "%26") }
      .joined(separator: "/")
    let links = """
      <link rel="stylesheet" href="\(styles)">
      <script src="\(script)?\(edition)/\(name)" defer></script>

      """
    return html[..<place] + Array(links.utf8) + html[place...]
  }

  private static let scriptText = """
    // Added by the preview: shows what is wrong with the sources, and loads what is new.
    (() => {
      "use strict";
      const told = new URL(document.currentScript.src).search.slice(1);
      const edition = told.slice(0, told.indexOf("/"));
      const page = told.slice(told.indexOf("/") + 1);
      const titles = {
        faults: "The sources have faults. This is the last page that had none.",
        review: "The page is built, and its check finds faults.",
      };
      const texts = { faults: "", review: "" };
      let panel;
      let news;

      function clear() {
        if (panel) panel.remove();
        panel = undefined;
      }

      function freshenStyles() {
        tell("faults", "");
        for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
          const address = new URL(link.href);
          address.searchParams.set("now", Date.now());
          link.href = address;
        }
      }

      // Whatever is told is text, never markup.
      function tell(kind, words) {
        texts[kind] = words;
        clear();
        const shown = texts.faults ? "faults" : "review";
        if (!texts[shown]) return;
        panel = document.createElement("section");
        panel.className = "plumbline-news";
        panel.setAttribute("role", "alert");
        panel.setAttribute("aria-label", "What is wrong with this page");
        const title = document.createElement("h2");
        title.textContent = titles[shown];
        const text = document.createElement("pre");
        text.tabIndex = 0;
        text.textContent = texts[shown];
        const close = document.createElement("button");
        close.type = "button";
        close.textContent = "Hide";
        close.addEventListener("click", clear);
        panel.append(title, close, text);
        document.body.append(panel);
      }

      // Browsers open few connections to a host, so a page that nobody sees gives its own up.
      function listen() {
        if (document.hidden) {
          if (news) news.close();
          news = undefined;
        } else if (!news) {
          news = new EventSource("\(stream)?" + page);
          news.addEventListener("edition", (event) => {
            if (event.data !== edition) location.reload();
            tell("faults", "");
            tell("review", "");
          });
          news.addEventListener("styles", freshenStyles);
          for (const kind of Object.keys(texts)) {
            news.addEventListener(kind, (event) => tell(kind, event.data));
          }
        }
      }

      document.addEventListener("visibilitychange", listen);
      listen();
    })();

    """

  private static let stylesText = """
    .plumbline-news { position: fixed; inset: auto 0 0 0; z-index: 9999; max-height: 60vh; overflow: auto; padding: 1rem 1.5rem 1.5rem; background: #2b1114; color: #fff; border-top: 4px solid #ff8a7a; font: 1rem/1.5 system-ui, sans-serif; }
    .plumbline-news h2 { margin: 0 6rem .75rem 0; font-size: 1.1rem; }
    .plumbline-news pre { margin: 0; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.5 ui-monospace, monospace; background: none; color: inherit; border: 0; }
    .plumbline-news button { position: absolute; top: 1rem; right: 1.5rem; padding: .3rem 1rem; font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: 4px; cursor: pointer; }
    .plumbline-news :focus-visible { outline: 2px solid #ffd479; outline-offset: 2px; }

    """
}
