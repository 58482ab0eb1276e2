import TestSupport

extension Misbehaviour {
  private static let page = "/\(SampleProject.page)/"
  private static let download = "/policies/audit-trail.json"
  private static let html = ["Content-Type": LoopbackSite.html]
  private static let json = ["Content-Type": "application/json"]

  static let all = answers + redirects + bodies + revisions + refusals

  private static let answers: [Misbehaviour] = [
    .on(page, "a page is not there", "missing-page", "answers 404") { _, _ in LoopbackReply(404) },
    .on(download, "a download is not there", "policy-transport", "answers 410") { _, _ in
      LoopbackReply(410)
    },
    .on("/assets/plumbline.css", "what a page links to is not there", "link", at: "/") { _, _ in
      LoopbackReply(404)
    },
    .on(page, "a page is answered with the error page", "missing-page", "answers 200") { _, site in
      LoopbackReply(200, html, site.body("/404.html"))
    },
    Misbehaviour(
      "all that is nowhere is answered with a page", "policy-transport",
      at: "/plumbline-asks-for-what-is-not-there/", "nowhere"
    ) { request, site in
      site.reply(to: request).bytes.starts(with: "HTTP/1.1 404".utf8)
        ? LoopbackReply(200, html, Array("<title>Welcome</title><h1>Hello".utf8)) : nil
    },
    .on(download, "a download comes as a page", "policy-transport", "'text/html'") { _, site in
      LoopbackReply(200, html, site.body(download))
    },
    .on(download, "a page comes for a download", "policy-transport", "'text/html'") { _, _ in
      LoopbackReply(200, html, Array("<title>Log in</title><form></form>".utf8))
    },
    .on(page, "a page has another character set", "policy-transport", "'windows-1252'") {
      LoopbackReply(200, ["Content-Type": "text/html; charset=windows-1252"], $1.body($0.path))
    },
    .on("\(page)index.md", "a twin has no character set", "policy-transport", "set", exit: 0) {
      LoopbackReply(200, ["Content-Type": "text/markdown"], $1.body($0.path) + Array("é\n".utf8))
    },
    .on(download, "a download is saved as another", "policy-transport", "'policy.txt'") {
      let disposition = "attachment; filename=\"policy.txt\""
      return LoopbackReply(
        200, json.merging(["Content-Disposition": disposition]) { $1 }, $1.body($0.path))
    },
  ]

  private static let redirects: [Misbehaviour] = [
    .on("/docs/", "a page goes by another form of its address", nil, exit: 0) { _, _ in
      LoopbackReply(301, ["Location": "/docs/index.html"])
    },
    .on(page, "a page goes elsewhere", "missing-page", "redirected to") { _, _ in
      LoopbackReply(302, ["Location": "/"])
    },
    .on(download, "a download goes in a circle", "policy-transport", "circle") { _, _ in
      LoopbackReply(302, ["Location": download])
    },
    .on(download, "a download asks who is there", "policy-transport", "login") { _, _ in
      LoopbackReply(302, ["Location": "https://login.invalid/?next=x"])
    },
  ]

  private static let bodies: [Misbehaviour] = [
    .on(download, "a download is cut off", "policy-transport", "cut off") { request, site in
      let body = site.body(request.path)
      let headers = json.merging(["Content-Length": "\(body.count)"]) { $1 }
      return LoopbackReply(200, headers, Array(body.dropLast(100)), then: .close)
    },
    .on(page, "a compressed page was left behind", "policy-transport", "'identity'") {
      let headers = html.merging(["Content-Encoding": "gzip"]) { $1 }
      let isCompressed = $0.headers["accept-encoding"] != "identity"
      return isCompressed
        ? LoopbackReply(200, headers, Gzip.stored($1.body($0.path)))
        : LoopbackReply(200, html, $1.body($0.path, "</main>", "<p>Newer.</p></main>"))
    },
    .on(page, "a page is compressed", nil, exit: 0) {
      let headers = html.merging(["Content-Encoding": "gzip"]) { $1 }
      return LoopbackReply(200, headers, Gzip.stored($1.body($0.path)))
    },
    .on(page, "a page is too large", "input-limit", "larger") { _, _ in
      LoopbackReply(200, html, [UInt8](repeating: 0x20, count: 17 << 20), then: .close)
    },
  ]

  private static let revisions: [Misbehaviour] = [
    .on(page, "a cache holds an old page", "stale-cache", "'age: 5400'") { request, site in
      request.passesCaches
        ? nil : LoopbackReply(200, html.merging(["Age": "5400"]) { $1 }, site.old(request.path))
    },
    .on(download, "a cache holds an old download", "stale-cache", "older file") { request, site in
      request.passesCaches ? nil : LoopbackReply(200, json, site.body(request.path) + [0x0A])
    },
    .on(page, "a page was left behind", "revision-skew", "'000000000000'") {
      LoopbackReply(200, html, $1.old($0.path))
    },
    Misbehaviour("the site was not deployed", "stale-cache", "not deployed") { request, site in
      let reply = site.reply(to: request)
      guard reply.bytes.starts(with: "HTTP/1.1 200".utf8) else { return nil }
      let isPage = request.path.hasSuffix("/")
      return isPage || request.path == "/plumbline.json"
        ? LoopbackReply(200, isPage ? html : json, site.old(request.path)) : nil
    },
  ]

  private static let refusals: [Misbehaviour] = [
    .on(page, "a server fails once", nil, exit: 0) { request, _ in
      request.count == 1 ? LoopbackReply(500) : nil
    },
    .on(page, "a server asks for patience", nil, exit: 0) { request, _ in
      request.count == 1 ? LoopbackReply(429, ["Retry-After": "1"]) : nil
    },
    .on(page, "a server fails", nil, "answers 500", exit: 4) { _, _ in LoopbackReply(500) },
    .on(page, "a server asks for much patience", nil, "'retry-after: 9000'", exit: 4) { _, _ in
      LoopbackReply(429, ["Retry-After": "9000"])
    },
    .on(page, "a connection is broken off", nil, "broken off", exit: 4) { _, _ in
      LoopbackReply(200, ["Content-Length": "10"], [0x78], then: .reset)
    },
    .on(page, "an answer is not HTTP", nil, "not HTTP", exit: 4) { _, _ in
      LoopbackReply(Array("HELLO\r\n\r\n".utf8), then: .close)
    },
  ]
}
