import SitePreview
import Synchronization
import Testing

@Suite struct ServedFilesTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test(arguments: [
    ("/", "text/html; charset=utf-8", "<!doctype html><title>home</title>"),
    ("/index.html", "text/html; charset=utf-8", "<!doctype html><title>home</title>"),
    ("/?q=1", "text/html; charset=utf-8", "<!doctype html><title>home</title>"),
    ("/setup/", "text/html; charset=utf-8", "<title>set-up</title>"),
    ("/setup/index.md", "text/markdown; charset=utf-8", "# set-up"),
    ("/%73etup/inde%78.md?a=%zz", "text/markdown; charset=utf-8", "# set-up"),
    ("/plain.txt", "text/plain; charset=utf-8", "plain"),
    ("/two%20words/%C3%A9.txt", "text/plain; charset=utf-8", "accent"),
    ("/two%20words/%c3%a9.txt", "text/plain; charset=utf-8", "accent"),
    ("/styles/site.css", "text/css; charset=utf-8", "body{}"),
    ("/site.js", "text/javascript; charset=utf-8", "1"),
    ("/policy.json", "application/json", "{}"),
    ("/policy.json.sha256", "text/plain; charset=utf-8", "ab"),
    ("/sitemap.xml", "application/xml; charset=utf-8", "<x/>"),
    ("/logo.svg", "image/svg+xml; charset=utf-8", "<svg/>"),
    ("/a.png", "image/png", "p"), ("/a.jpg", "image/jpeg", "j"), ("/a.webp", "image/webp", "w"),
    ("/favicon.ico", "image/x-icon", "i"), ("/font.woff2", "font/woff2", "f"),
    ("/search.wasm", "application/wasm", "m"),
    ("/site.webmanifest", "application/manifest+json", "{}"),
    ("/README", "application/octet-stream", "none"), ("/odd.xyz", "application/octet-stream", "?"),
    ("/UPPER.HTML", "text/html; charset=utf-8", "<p>"),
  ])
  func `a file comes with its type, its bytes and the fields of every reply`(
    target: String, type: String, body: String
  ) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(target, port: server.port)
    #expect(reply.status == 200)
    #expect(reply.statusLines == 1)
    #expect(reply.values(of: "Content-Type") == [type])
    #expect(reply.body == Array(body.utf8))
    #expect(reply.values(of: "Content-Length") == [String(body.utf8.count)])
    Self.expectCommonFields(in: reply)
  }

  static func expectCommonFields(in reply: RawReply) {
    #expect(reply.values(of: "Connection") == ["close"])
    #expect(reply.values(of: "Cache-Control") == ["no-cache"])
    #expect(reply.values(of: "X-Content-Type-Options") == ["nosniff"])
    #expect(reply.values(of: "Referrer-Policy") == ["no-referrer"])
    #expect(reply.values(of: "Cross-Origin-Opener-Policy") == ["same-origin"])
    #expect(reply.values(of: "Cross-Origin-Resource-Policy") == ["same-origin"])
    #expect(reply.values(of: "Access-Control-Allow-Origin").isEmpty)
    #expect(reply.values(of: "Content-Security-Policy") == [PreviewServer.policy])
  }

  @Test(arguments: ["/", "/setup", "/setup/", "/plain.txt", "/nowhere", "/README", "//setup"])
  func `HEAD is GET without the body`(target: String) throws {
    let server = try PreviewServer.serving(site)
    let get = try RawClient.get(target, port: server.port)
    let head = try RawClient.get(target, port: server.port, method: "HEAD")
    #expect(head.status == get.status)
    #expect(head.fields == get.fields)
    #expect(head.body.isEmpty)
    #expect(!get.body.isEmpty)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "BREW"])
  func `another method is refused, and told which are not`(method: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/", port: server.port, method: method)
    #expect(reply.status == 405)
    #expect(reply.values(of: "Allow") == ["GET, HEAD"])
    Self.expectCommonFields(in: reply)
  }

  @Test func `a method with a body is refused without waiting for the body`() throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/", port: server.port, method: "POST", fields: ["Content-Length: 1000000"])
    #expect(reply.status == 405)
  }

  @Test(arguments: ["/nowhere", "/setup/nowhere/", "/plain.txt/", "/plain.txt/x", "/empty/"])
  func `what is not there gets the site's own page`(target: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(target, port: server.port)
    #expect(reply.status == 404)
    #expect(reply.values(of: "Content-Type") == ["text/html; charset=utf-8"])
    #expect(reply.body == Array("<!doctype html><title>not here</title>".utf8))
    #expect(reply.values(of: "ETag").isEmpty)
    Self.expectCommonFields(in: reply)
  }

  @Test func `what is missed in a site that was just replaced is looked for in the new one`()
    throws
  {
    let old = try SampleSite()
    try old.remove("plain.txt")
    let roots = Mutex([old.root])
    let new = site.root
    let server = try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0),
        root: { roots.withLock { $0.popLast() } ?? new },
        contentSecurityPolicy: PreviewServer.policy, log: { _ in }))
    let reply = try RawClient.get("/plain.txt", port: server.port)
    #expect(reply.status == 200 && reply.body == Array("plain".utf8))
    #expect(try RawClient.get("/nowhere", port: server.port).status == 404)
  }

  @Test func `a site without such a page gets a line of text`() throws {
    let bare = try SampleSite()
    try bare.remove("404.html")
    let server = try PreviewServer.serving(bare)
    let reply = try RawClient.get("/nowhere", port: server.port)
    #expect(reply.status == 404)
    #expect(reply.values(of: "Content-Type") == ["text/plain; charset=utf-8"])
    #expect(reply.body == Array("404 Not Found: there is no such page\n".utf8))
  }

  @Test func `a file of many megabytes comes whole`() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 18)
    try site.add("large.txt", text)
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/large.txt", port: server.port)
    #expect(reply.body.elementsEqual(text.utf8))
  }

  @Test func `an empty file is a page of no bytes`() throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/empty/other.txt", port: server.port)
    #expect(reply.status == 200)
    #expect(reply.values(of: "Content-Length") == ["0"])
  }

  @Test func `a root that is gone is a server error, and no word of its path gets out`() throws {
    let server = try PreviewServer.serving(site)
    try site.removeRoot()
    let reply = try RawClient.get("/", port: server.port)
    #expect(reply.status == 500)
    #expect(!reply.text.contains(site.root))
  }
}
