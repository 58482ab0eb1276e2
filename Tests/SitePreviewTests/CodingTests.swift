import FileSystem
import SitePreview
import TestSupport
import Testing

/// Files that stand compressed beside the one that is asked for.
@Suite struct CodingTests {
  static let text = String(repeating: "words and ", count: 200)
  private static let gzip = Gzip.stored(Array(text.utf8))
  private static let brotli = Brotli.stored(Array(text.utf8))
  let site: SampleSite

  init() throws {
    site = try SampleSite()
    try site.add("big.txt", Self.text)
    try Files.write(Self.gzip, to: site.root + "/big.txt.gz")
    try Files.write(Self.brotli, to: site.root + "/big.txt.br")
  }

  @Test(arguments: [
    ("br", "br"), ("gzip", "gzip"), ("x-gzip", "gzip"), ("GZIP", "gzip"), ("gzip, br", "br"),
    ("gzip;q=1, br;q=0.9", "gzip"), ("gzip;q=0.5, br;q=0.501", "br"), ("gzip;Q=0.5", "gzip"),
    ("gzip ; q=0.1", "gzip"), ("*", "br"), ("*;q=0.1, br;q=0", "gzip"), ("deflate, gzip", "gzip"),
    ("gzip, deflate, br, zstd", "br"), ("identity;q=0, gzip", "gzip"), ("identity;q=0.5, br", "br"),
    ("br;q=1.000", "br"), ("br;q=0.", ""), (",, br ,", "br"), ("identity;q=0, *;q=0.5", "br"),
    ("", ""), ("identity", ""), ("deflate", ""), ("gzip;q=0", ""), ("br;q=0.000", ""),
    ("identity, gzip;q=0.5", ""), ("*;q=0, identity", ""), ("br;q=2", ""), ("br;q=1.001", ""),
    ("br;q=a", ""), ("br;q=0.0001", ""), ("br;q", ""), ("br;level=5", ""), ("b r", ""),
  ])
  func `what is wanted most is sent of what is there`(accepted: String, coding: String) throws {
    let server = try PreviewServer.serving(site)
    let fields = ["Accept-Encoding: \(accepted)"]
    let reply = try RawClient.get("/big.txt", port: server.port, fields: fields)
    let bytes = ["br": Self.brotli, "gzip": Self.gzip][coding] ?? Array(Self.text.utf8)
    #expect(reply.status == 200)
    #expect(reply.values(of: "Content-Encoding") == (coding.isEmpty ? [] : [coding]))
    #expect(reply.body == bytes)
    #expect(reply.values(of: "Content-Length") == [String(bytes.count)])
    #expect(reply.values(of: "Content-Type") == ["text/plain; charset=utf-8"])
    #expect(reply.values(of: "Vary") == ["Accept-Encoding"])
    let head = try RawClient.get("/big.txt", port: server.port, method: "HEAD", fields: fields)
    #expect(head.fields == reply.fields)
    #expect(head.body.isEmpty)
  }

  @Test(arguments: ["identity;q=0", "*;q=0", "identity;q=0, deflate", "*;q=0, zstd"])
  func `what is accepted in no coding there is is refused`(accepted: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/big.txt", port: server.port, fields: ["Accept-Encoding: \(accepted)"])
    #expect(reply.status == 406)
    #expect(reply.values(of: "Vary") == ["Accept-Encoding"])
  }

  @Test func `each coding has a tag of its own, and parts of its own`() throws {
    let server = try PreviewServer.serving(site)
    func get(_ fields: String...) throws -> RawReply {
      try RawClient.get("/big.txt", port: server.port, fields: fields)
    }
    let replies = try ["br", "gzip", "identity"].map { try get("Accept-Encoding: \($0)") }
    let tags = replies.compactMap { $0.values(of: "ETag").first }
    #expect(Set(tags).count == 3)
    let known = try get("Accept-Encoding: br", "If-None-Match: \(tags[0])")
    #expect(known.status == 304)
    #expect(try get("Accept-Encoding: gzip", "If-None-Match: \(tags[0])").status == 200)
    let part = try get("Accept-Encoding: gzip", "Range: bytes=0-1", "If-Range: \(tags[1])")
    #expect(part.status == 206)
    #expect(part.body == [0x1F, 0x8B])
    #expect(part.values(of: "Content-Encoding") == ["gzip"])
  }

  @Test(arguments: ["older", "cut", "plain", "empty", "link", "folder"])
  func `one that does not hold the file is left aside`(kind: String) throws {
    let path = site.root + "/big.txt.gz"
    try Files.remove(path)
    switch kind {
    case "older": try Files.write(Gzip.stored(Array("older words".utf8)), to: path)
    case "cut": try Files.write(Self.gzip.dropLast(3), to: path)
    case "plain": try Files.write(Array(Self.text.utf8), to: path)
    case "link": try site.link("big.txt.gz", to: "other.gz", with: Self.gzip)
    case "folder": try Folders.create(path)
    default: try Files.write([], to: path)
    }
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/big.txt", port: server.port, fields: ["Accept-Encoding: gzip"])
    #expect(reply.status == 200)
    #expect(reply.values(of: "Content-Encoding").isEmpty)
    #expect(reply.body == Array(Self.text.utf8))
  }

  @Test func `one that is asked for by its name is a file like any other`() throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/big.txt.gz", port: server.port, fields: ["Accept-Encoding: gzip"])
    #expect(reply.body == Self.gzip)
    #expect(reply.values(of: "Content-Encoding").isEmpty)
    #expect(reply.values(of: "Content-Type") == ["application/octet-stream"])
  }

  @Test func `a small file that would fill the memory is left aside`() throws {
    try site.add("bomb.txt", "x")
    try Files.write(
      Gzip.stored([UInt8](repeating: 0x61, count: 1 << 20)), to: site.root + "/bomb.txt.gz")
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(
      "/bomb.txt", port: server.port, fields: ["Accept-Encoding: gzip"])
    #expect(reply.body == Array("x".utf8))
  }
}
