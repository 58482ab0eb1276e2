import SitePreview
import Testing

/// A page from elsewhere may not read the preview through the browser of whoever writes it.
@Suite struct OriginTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  private func reply(_ target: String, _ fields: String) throws -> RawReply {
    let root = site.root
    let server = try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0), root: { root },
        contentSecurityPolicy: PreviewServer.policy, news: PreviewNews(), log: { _ in }))
    let client = try RawClient(port: server.port)
    client.send("GET \(target) HTTP/1.1\r\nHost: localhost:8000\r\n\(fields)\r\n")
    client.finishSending()
    return try client.readToEnd()
  }

  @Test(
    arguments: [
      "https://evil.example", "http://evil.example:8000", "null", "", "http://localhost",
      "http://localhost:8001", "http://127.0.0.1:8000", "http://localhost:8000.evil.example",
      "http://localhost:8000, http://evil.example", "ftp://localhost:8000", "file://",
      "http://localhost:8000/", "localhost:8000",
    ], ["/plain.txt", "/.plumbline/news", "/.plumbline/news.js", "/nowhere"])
  func `another origin is refused`(origin: String, target: String) throws {
    let reply = try reply(target, "Origin: \(origin)\r\n")
    #expect(reply.status == 403)
    #expect(reply.statusLines == 1)
    #expect(!reply.text.contains("edition"))
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: ["http://localhost:8000", "HTTP://LocalHost:8000", "https://localhost:8000"])
  func `the page's own origin is not`(origin: String) throws {
    #expect(try reply("/plain.txt", "Origin: \(origin)\r\n").status == 200)
  }

  @Test func `two Origin fields must both be its own`() throws {
    let own = "Origin: http://localhost:8000\r\n"
    #expect(try reply("/plain.txt", own + own).status == 200)
    #expect(try reply("/plain.txt", own + "Origin: https://evil.example\r\n").status == 403)
  }

  @Test func `what a proxy says of the host counts for nothing`() throws {
    let fields = "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n"
    #expect(
      try reply("/plain.txt", fields + "Origin: http://evil.example\r\n").status == 403)
  }
}
