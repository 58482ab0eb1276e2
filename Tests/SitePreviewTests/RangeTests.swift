import SitePreview
import Testing

/// Parts of a file of twenty bytes.
@Suite struct RangeTests {
  static let text = "0123456789abcdefghij"
  let site: SampleSite

  init() throws {
    site = try SampleSite()
    try site.add("part.txt", Self.text)
  }

  @Test(arguments: [
    ("bytes=0-0", "0", "0-0"), ("bytes=0-19", text, "0-19"), ("bytes=5-9", "56789", "5-9"),
    ("bytes=19-", "j", "19-19"), ("bytes=5-", "56789abcdefghij", "5-19"),
    ("bytes=5-1000", "56789abcdefghij", "5-19"), ("bytes=-1", "j", "19-19"),
    ("bytes=-20", text, "0-19"), ("bytes=-1000", text, "0-19"), ("BYTES=0-1", "01", "0-1"),
    ("bytes=0-99999999999999999999999999", text, "0-19"), ("bytes=007-7", "7", "7-7"),
  ])
  func `a part is given, with where it stands`(range: String, body: String, told: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/part.txt", port: server.port, fields: ["Range: \(range)"])
    #expect(reply.status == 206)
    #expect(reply.statusLines == 1)
    #expect(reply.body == Array(body.utf8))
    #expect(reply.values(of: "Content-Range") == ["bytes \(told)/20"])
    #expect(reply.values(of: "Content-Length") == [String(body.utf8.count)])
    #expect(reply.values(of: "Content-Type") == ["text/plain; charset=utf-8"])
    let whole = try RawClient.get("/part.txt", port: server.port)
    #expect(reply.values(of: "ETag") == whole.values(of: "ETag"))
    #expect(whole.values(of: "Accept-Ranges") == ["bytes"])
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: ["bytes=20-", "bytes=20-30", "bytes=-0", "bytes=99999999999999999999-"])
  func `a part behind the end is refused, with how long the file is`(range: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/part.txt", port: server.port, fields: ["Range: \(range)"])
    #expect(reply.status == 416)
    #expect(reply.values(of: "Content-Range") == ["bytes */20"])
    #expect(!reply.text.contains("abcdef"))
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: ["bytes=0-", "bytes=-5", "bytes=0-0"])
  func `of nothing there is no part`(range: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/empty/other.txt", port: server.port, fields: ["Range: \(range)"])
    #expect(reply.status == 416)
    #expect(reply.values(of: "Content-Range") == ["bytes */0"])
  }

  @Test(arguments: [
    "bytes=9-5", "bytes=-", "bytes=", "bytes", "bytes=a-b", "bytes=1", "bytes=1-2-3", "bytes=--1",
    "bytes=0x1-2", "lines=0-1", "=0-1", "bytes 0-1", "bytes=+1-2", "bytes=0-1,5-6", "bytes=0-,0-",
    "bytes=\(String(repeating: "0-,", count: 1_000))0-", "bytes=0-1,", "",
  ])
  func `several parts, and what is no range, get the whole`(range: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get("/part.txt", port: server.port, fields: ["Range: \(range)"])
    #expect(reply.status == 200)
    #expect(reply.body == Array(Self.text.utf8))
    #expect(reply.values(of: "Content-Range").isEmpty)
  }

  @Test func `two Range fields get the whole`() throws {
    let server = try PreviewServer.serving(site)
    let fields = ["Range: bytes=0-1", "Range: bytes=2-3"]
    #expect(try RawClient.get("/part.txt", port: server.port, fields: fields).status == 200)
  }

  /// `TAG` stands for the tag of the file.
  @Test(arguments: [
    ("TAG", 206), ("\"other\"", 200), ("W/TAG", 200), ("*", 200), ("", 200), ("TAG, TAG", 200),
    ("Fri, 27 Nov 2026 10:00:00 GMT", 200),
  ])
  func `a part is given only of what the client has the rest of`(
    condition: String, status: Int
  ) throws {
    let server = try PreviewServer.serving(site)
    let tag = try #require(
      try RawClient.get("/part.txt", port: server.port).values(of: "ETag").first)
    let reply = try RawClient.get(
      "/part.txt", port: server.port,
      fields: ["Range: bytes=1-2", "If-Range: \(condition.replacing("TAG", with: tag))"])
    #expect(reply.status == status)
    #expect(reply.body == Array((status == 206 ? "12" : Self.text).utf8))
  }

  @Test func `HEAD knows no parts, what is known needs none, what is missing has none`() throws {
    let server = try PreviewServer.serving(site)
    let range = "Range: bytes=1-2"
    let head = try RawClient.get("/part.txt", port: server.port, method: "HEAD", fields: [range])
    #expect(head.status == 200)
    #expect(head.values(of: "Content-Length") == ["20"])
    let tag = head.values(of: "ETag")[0]
    let known = try RawClient.get(
      "/part.txt", port: server.port, fields: [range, "If-None-Match: \(tag)"])
    #expect(known.status == 304)
    #expect(try RawClient.get("/nowhere", port: server.port, fields: [range]).status == 404)
    #expect(try RawClient.get("/setup", port: server.port, fields: [range]).status == 301)
  }

  @Test func `a file of many megabytes is put together from its parts`() throws {
    let text = String(repeating: Self.text, count: 200_000)
    try site.add("large.txt", text)
    let server = try PreviewServer.serving(site)
    var whole: [UInt8] = []
    for start in stride(from: 0, to: 4_000_000, by: 999_999) {
      let reply = try RawClient.get(
        "/large.txt", port: server.port, fields: ["Range: bytes=\(start)-\(start + 999_998)"])
      #expect(reply.status == 206)
      whole += reply.body
    }
    #expect(whole.elementsEqual(text.utf8))
  }
}
