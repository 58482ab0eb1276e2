import SitePreview
import Testing

@Suite struct ConditionalRequestTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  /// `TAG` stands for the tag of the page.
  @Test(arguments: [
    (["TAG"], 304), (["W/TAG"], 304), (["*"], 304), (["\"other\", TAG"], 304),
    (["\"other\",W/TAG , \"more\""], 304), ([",, TAG,"], 304), (["\"other\"", "TAG"], 304),
    (["\"a,b\", TAG"], 304),
    (["\"other\""], 200), (["W/\"other\""], 200), ([""], 200), (["w/TAG"], 200),
    (["TAG \"other\""], 200), (["\"unended"], 200), (["plain"], 200), (["**"], 200),
  ])
  func `a page the client has is not sent again`(tags: [String], status: Int) throws {
    let server = try PreviewServer.serving(site)
    let first = try RawClient.get("/setup/", port: server.port)
    let tag = try #require(first.values(of: "ETag").first)
    let fields = tags.map { "If-None-Match: " + $0.replacing("TAG", with: tag) }
    for method in ["GET", "HEAD"] {
      let reply = try RawClient.get("/setup/", port: server.port, method: method, fields: fields)
      #expect(reply.status == status)
      #expect(reply.values(of: "ETag") == [tag])
      #expect(reply.statusLines == 1)
      #expect(reply.values(of: "Content-Length") == first.values(of: "Content-Length"))
      #expect(reply.values(of: "Vary") == ["Accept-Encoding"])
      ServedFilesTests.expectCommonFields(in: reply)
      if status == 304 {
        #expect(reply.body.isEmpty)
        #expect(reply.values(of: "Content-Type").isEmpty)
      }
    }
  }

  @Test func `the tag is strong, and follows the bytes alone`() throws {
    let server = try PreviewServer.serving(site)
    let before = try RawClient.get("/plain.txt", port: server.port).values(of: "ETag")
    try site.add("plain.txt", "changed")
    let changed = try RawClient.get("/plain.txt", port: server.port).values(of: "ETag")
    try site.add("plain.txt", "plain")
    let after = try RawClient.get("/plain.txt", port: server.port).values(of: "ETag")
    #expect(before == after)
    #expect(before != changed)
    #expect(before.first?.hasPrefix("\"") == true)
    #expect(before.count == 1)
  }

  @Test func `any tag does not stand for a page that is not there`() throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/nowhere", port: server.port, fields: ["If-None-Match: *"])
    #expect(reply.status == 404)
  }
}
