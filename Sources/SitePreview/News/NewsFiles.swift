/// The files that pages are given in a preview, beside their own: they listen to the news.
enum NewsFiles {
  static let folder = ".plumbline"
  static let stream = "/\(folder)/news"
  private static let script = "/\(folder)/news.js"
  private static let styles = "/\(folder)/news.css"

  /// The file at a target; nil for every other one.
  static func reply(to target: RequestTarget) -> Reply? {
    switch "/" + target.relativePath {
    case script:
      Reply(
        .ok, fields: [ReplyField("Content-Type", MediaType.of(script))],
        body: Array(scriptText.utf8))
    case styles:
      Reply(
        .ok, fields: [ReplyField("Content-Type", MediaType.of(styles))],
        body: Array(stylesText.utf8))
    default: nil
    }
  }

  /// A page that listens: the files are asked for at the end of its head, or of all.
  static func listening(_ page: [UInt8], edition: UInt64) -> [UInt8] {
    let end = Array("</head>".utf8)
    let place = page.firstRange(of: end)?.lowerBound ?? page.endIndex
    let links = """
      <link rel="stylesheet" href="\(styles)">
      <script src="\(script)?\(edition)" defer></script>

      """
    return page[..<place] + Array(links.utf8) + page[place...]
  }

  private static let scriptText = """
    // Added by the preview: shows what is wrong with the sources, and loads what is new.
    (() => {
      "use strict";
      const edition = new URL(document.currentScript.src).search.slice(1);
      let panel;
      let news;

      function clear() {
        if (panel) panel.remove();
        panel = undefined;
      }

      function freshenStyles() {
        clear();
        for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
          const address = new URL(link.href);
          address.searchParams.set("now", Date.now());
          link.href = address;
        }
      }

      function showFindings(event) {
        clear();
        panel = document.createElement("section");
        panel.className = "plumbline-news";
        panel.setAttribute("role", "alert");
        panel.setAttribute("aria-label", "What is wrong with the sources");
        const title = document.createElement("h2");
        title.textContent = "The sources have faults. This is the last page that had none.";
        const text = document.createElement("pre");
        text.tabIndex = 0;
        text.textContent = event.data;
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
          news = new EventSource("\(stream)");
          news.addEventListener("edition", (event) => {
            if (event.data === edition) clear();
            else location.reload();
          });
          news.addEventListener("styles", freshenStyles);
          news.addEventListener("findings", showFindings);
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
