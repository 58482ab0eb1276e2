import SitePreview
import Testing

/// Odd requests that are good: what the gate lets in, the library must answer once and alike.
@Suite struct AcceptedRequestTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test(arguments: [
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /plain.txt HTTP/1.0\r\nHost: localhost\r\n\r\n",
    "GET /plain.txt HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nhOST:127.0.0.1\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost:  \t localhost:8000 \t\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nX-Empty:\r\nX-Tab:\ta\tb\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nX-Accent: é\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nCookie: a=b; c=\"d\"\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nRange: lines=0-1\r\n\r\n",
    "GET /plain.txt?%zz&a=[b]|{c}^`\\ HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /plain.txt? HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /plain.txt HTTP/1.1\r\nHost: localhost\r\n\r\nGET /secret HTTP/1.1\r\n\r\n",
  ])
  func `an odd but good request is served once`(request: String) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.exchange(Array(request.utf8), port: server.port)
    #expect(reply.status == 200)
    #expect(reply.statusLines == 1)
    #expect(reply.body == Array("plain".utf8))
  }

  @Test func `a head at its limits is served`() throws {
    let server = try PreviewServer.serving(site)
    let line = "GET /plain.txt?\(String(repeating: "a", count: 8_192 - 26)) HTTP/1.1\r\n"
    #expect(line.utf8.count == 8_192)
    let fields = "Host: localhost\r\n" + String(repeating: "A: b\r\n", count: 62)
    let rest = 16_384 - line.utf8.count - fields.utf8.count - 7
    let head = "\(line)\(fields)C: \(String(repeating: "d", count: rest))\r\n\r\n"
    #expect(head.utf8.count == 16_384)
    let reply = try RawClient.exchange(Array(head.utf8), port: server.port)
    #expect(reply.status == 200)
    #expect(reply.statusLines == 1)
  }

  @Test(arguments: [1, 7, 40])
  func `a head that comes in pieces is served`(size: Int) throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    let bytes = Array("GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n".utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      client.send(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(try client.readToEnd().body == Array("plain".utf8))
  }

  @Test func `a client that has said all it will say is still answered`() throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    client.send("GET /plain.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
    client.finishSending()
    #expect(try client.readToEnd().body == Array("plain".utf8))
  }

  @Test func `a head that ends before its empty line is refused at once`() throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    client.send("GET /plain.txt HTTP/1.1\r\nHost: localhost\r\n")
    client.finishSending()
    #expect(try client.readToEnd().status == 400)
  }

  @Test func `a connection on which nothing is said is closed without a word`() throws {
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    client.finishSending()
    #expect(try client.readToEnd().bytes.isEmpty)
  }
}
