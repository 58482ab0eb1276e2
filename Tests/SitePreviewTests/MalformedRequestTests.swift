import SitePreview
import Testing

@Suite struct MalformedRequestTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  static let host = "Host: 127.0.0.1\r\n"

  /// A request that breaks one rule, and the status it gets.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let status: Int

    init(_ name: String, _ text: String, _ status: Int = 400) {
      testDescription = name
      bytes = Array(text.utf8)
      self.status = status
    }
  }

  static let lines = [
    Case("raw NUL in the target", "GET /a\0b HTTP/1.1\r\n\(host)\r\n"),
    Case("encoded NUL", "GET /index.html%00 HTTP/1.1\r\n\(host)\r\n"),
    Case("broken percent sign", "GET /%zz HTTP/1.1\r\n\(host)\r\n"),
    Case("percent sign at the end", "GET /a% HTTP/1.1\r\n\(host)\r\n"),
    Case("half a percent sign", "GET /a%4 HTTP/1.1\r\n\(host)\r\n"),
    Case("number sign", "GET /#top HTTP/1.1\r\n\(host)\r\n"),
    Case("number sign in the query", "GET /?a#top HTTP/1.1\r\n\(host)\r\n"),
    Case("no leading slash", "GET index.html HTTP/1.1\r\n\(host)\r\n"),
    Case("absolute target", "GET http://127.0.0.1/ HTTP/1.1\r\n\(host)\r\n"),
    Case("star", "GET * HTTP/1.1\r\n\(host)\r\n"),
    Case("bytes beyond ASCII", "GET /é HTTP/1.1\r\n\(host)\r\n"),
    Case("space in the target", "GET /two words HTTP/1.1\r\n\(host)\r\n"),
    Case("two spaces", "GET  / HTTP/1.1\r\n\(host)\r\n"),
    Case("tab for a space", "GET\t/ HTTP/1.1\r\n\(host)\r\n"),
    Case("leading space", " GET / HTTP/1.1\r\n\(host)\r\n"),
    Case("space at the line's end", "GET / HTTP/1.1 \r\n\(host)\r\n"),
    Case("no version", "GET /\r\n\(host)\r\n"),
    Case("method alone", "GET\r\n\(host)\r\n"),
    Case("empty line first", "\r\nGET / HTTP/1.1\r\n\(host)\r\n"),
    Case("separator in the method", "G(T / HTTP/1.1\r\n\(host)\r\n"),
    Case("lower-case version", "GET / http/1.1\r\n\(host)\r\n"),
    Case("version without its dot", "GET / HTTP/11\r\n\(host)\r\n"),
    Case("two-digit version", "GET / HTTP/1.10\r\n\(host)\r\n"),
    Case("version of the future", "GET / HTTP/3.7\r\n\(host)\r\n", 505),
    Case("version 2.0", "GET / HTTP/2.0\r\n\(host)\r\n", 505),
    Case("version 0.9", "GET / HTTP/0.9\r\n\(host)\r\n", 505),
    Case("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    Case("greeting of TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}"),
    Case(
      "line too long", "GET /\(String(repeating: "a", count: 8_192)) HTTP/1.1\r\n\(host)\r\n", 414),
    Case("line without end", String(repeating: "a", count: 40_000), 414),
  ]

  static let fields = [
    Case("no Host", "GET / HTTP/1.1\r\n\r\n"),
    Case("no Host in 1.0", "GET / HTTP/1.0\r\n\r\n"),
    Case("two Hosts", "GET / HTTP/1.1\r\n\(host)\(host)\r\n"),
    Case("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"),
    Case("Host with a space", "GET / HTTP/1.1\r\nHost: local host\r\n\r\n"),
    Case("Host with a slash", "GET / HTTP/1.1\r\nHost: localhost/\r\n\r\n"),
    Case("Host with a user", "GET / HTTP/1.1\r\nHost: me@localhost\r\n\r\n"),
    Case("Host with a list", "GET / HTTP/1.1\r\nHost: localhost, localhost\r\n\r\n"),
    Case("Host with a word for port", "GET / HTTP/1.1\r\nHost: localhost:http\r\n\r\n"),
    Case("Host with an open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n"),
    Case("Host with text after its bracket", "GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n"),
    Case("bare line feeds", "GET / HTTP/1.1\nHost: 127.0.0.1\n\n"),
    Case("one bare line feed", "GET / HTTP/1.1\r\nHost: 127.0.0.1\nA: b\r\n\r\n"),
    Case("bare line feed at the end", "GET / HTTP/1.1\r\n\(host)\n"),
    Case("space before the colon", "GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n"),
    Case("folded field", "GET / HTTP/1.1\r\n\(host)A: b\r\n c\r\n\r\n"),
    Case("field folded by a tab", "GET / HTTP/1.1\r\n\(host)A: b\r\n\tc\r\n\r\n"),
    Case("space before the first field", "GET / HTTP/1.1\r\n \(host)\r\n"),
    Case("carriage return in a field", "GET / HTTP/1.1\r\n\(host)A: b\rc\r\n\r\n"),
    Case("NUL in a field", "GET / HTTP/1.1\r\n\(host)A: b\0c\r\n\r\n"),
    Case("NUL in the Host", "GET / HTTP/1.1\r\nHost: 127.0.0.1\0.example\r\n\r\n"),
    Case("control character in a field", "GET / HTTP/1.1\r\n\(host)A: b\u{1}c\r\n\r\n"),
    Case("DEL in a field", "GET / HTTP/1.1\r\n\(host)A: b\u{7F}c\r\n\r\n"),
    Case("no colon", "GET / HTTP/1.1\r\n\(host)A\r\n\r\n"),
    Case("no name", "GET / HTTP/1.1\r\n\(host): b\r\n\r\n"),
    Case(
      "65 fields", "GET / HTTP/1.1\r\n\(host)\(String(repeating: "A: b\r\n", count: 64))\r\n", 431),
    Case(
      "head too large",
      "GET / HTTP/1.1\r\n\(host)A: \(String(repeating: "b", count: 40_000))\r\n\r\n", 431),
  ]

  static let framing = [
    Case(
      "two Content-Lengths",
      "GET / HTTP/1.1\r\n\(host)Content-Length: 0\r\nContent-Length: 0\r\n\r\n"),
    Case("list of lengths", "GET / HTTP/1.1\r\n\(host)Content-Length: 0, 0\r\n\r\n"),
    Case("negative length", "GET / HTTP/1.1\r\n\(host)Content-Length: -1\r\n\r\n"),
    Case("signed length", "GET / HTTP/1.1\r\n\(host)Content-Length: +0\r\n\r\n"),
    Case("empty length", "GET / HTTP/1.1\r\n\(host)Content-Length:\r\n\r\n"),
    Case(
      "both framings",
      "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n"),
    Case(
      "both framings of a POST",
      "POST / HTTP/1.1\r\n\(host)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Case("unknown encoding", "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: gzip\r\n\r\n", 501),
    Case("two encodings", "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: gzip, chunked\r\n\r\n", 501),
    Case("encoding in 1.0", "GET / HTTP/1.0\r\n\(host)Transfer-Encoding: chunked\r\n\r\n"),
    Case("body on GET", "GET / HTTP/1.1\r\n\(host)Content-Length: 5\r\n\r\nhello"),
    Case(
      "huge body on GET", "GET / HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999\r\n\r\n"),
    Case(
      "chunked body on GET", "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Case("body on HEAD", "HEAD / HTTP/1.1\r\n\(host)Content-Length: 1\r\n\r\nx"),
  ]

  @Test(arguments: lines + fields + framing)
  func `a malformed request gets one refusal, then the connection is closed`(_ test: Case) throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    client.send(test.bytes)
    let reply = try client.readToEnd()
    #expect(reply.status == test.status)
    #expect(reply.statusLines == 1)
    #expect(reply.values(of: "Content-Type") == ["text/plain; charset=utf-8"])
    #expect(reply.values(of: "Content-Length") == [String(reply.body.count)])
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: lines + fields + framing)
  func `a malformed request is refused alike when it comes byte by byte`(_ test: Case) throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    for start in stride(from: 0, to: test.bytes.count, by: max(1, test.bytes.count / 50)) {
      let end = min(start + max(1, test.bytes.count / 50), test.bytes.count)
      guard client.send(Array(test.bytes[start..<end])) else { break }
    }
    let reply = try client.readToEnd()
    #expect(reply.status == test.status)
    #expect(reply.statusLines == 1)
  }
}
