import SitePreview
import Testing

@Suite struct HostTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  private func status(host: String, bound: String) throws -> Int? {
    let server = try PreviewServer.serving(site, host: bound)
    let request = "GET /plain.txt HTTP/1.1\r\nHost: \(host)\r\n\r\n"
    let reply = try RawClient.exchange(Array(request.utf8), port: server.port)
    ServedFilesTests.expectCommonFields(in: reply)
    return reply.status
  }

  @Test(arguments: [
    "127.0.0.1", "127.0.0.1:8000", "127.1.2.3", "localhost", "LocalHost:80", "localhost:",
    "docs.localhost", "docs.localhost:8000", "[::1]", "[::1]:8000",
  ])
  func `this machine's own names are answered for`(host: String) throws {
    #expect(try status(host: host, bound: "127.0.0.1") == 200)
  }

  @Test(arguments: [
    "example.org", "example.org:8000", "localhost.example.org", "127.0.0.1.example.org",
    "notlocalhost", "192.168.0.1", "0.0.0.0", "128.0.0.1", "127.0.0.256", "127.0.0", "127.0.0.01",
    "[::2]", "[::ffff:127.0.0.1]", "localhost.",
  ])
  func `a foreign host is not`(host: String) throws {
    #expect(try status(host: host, bound: "127.0.0.1") == 421)
  }

  @Test(arguments: [
    ("192.168.0.1", 200), ("[fe80::1]:80", 200), ("0.0.0.0", 200),
    ("localhost", 200), ("example.org", 421), ("192.168.0.1.example.org", 421),
  ])
  func `a server on every address answers for addresses, not for names`(
    host: String, expected: Int
  ) throws {
    #expect(try status(host: host, bound: "0.0.0.0") == expected)
  }

  @Test func `a foreign host is told nothing of the page, and HEAD gets no body`() throws {
    let server = try PreviewServer.serving(site)
    for (method, isEmpty) in [("GET", false), ("HEAD", true)] {
      let request = "\(method) /plain.txt HTTP/1.1\r\nHost: example.org\r\n\r\n"
      let reply = try RawClient.exchange(Array(request.utf8), port: server.port)
      #expect(reply.status == 421)
      #expect(reply.body.isEmpty == isEmpty)
      #expect(reply.values(of: "ETag").isEmpty)
    }
  }
}
