import FileSystem
import SitePreview
import Synchronization
import Testing

@Suite struct LoadTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test func `500 requests from 8 threads are all answered`() throws {
    let server = try PreviewServer.serving(site)
    let port = server.port
    let good = Counter()
    try Self.inParallel(8) { index in
      for round in 0..<63 {
        let (target, body) =
          round % 2 == 0 ? ("/plain.txt", "plain") : ("/setup/", "<title>set-up</title>")
        guard index * 63 + round < 500 else { return }
        let reply = try? RawClient.get(target, port: port)
        if reply?.status == 200, reply?.body == Array(body.utf8) { good.add() }
      }
    }
    #expect(good.value == 500)
  }

  @Test func `more clients than the house holds are all answered in the end`() throws {
    let server = try PreviewServer.serving(site)
    let clients = try (0..<200).map { _ in
      let client = try RawClient(port: server.port)
      client.send("GET /plain.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
      return client
    }
    for client in clients { #expect(try client.readToEnd().status == 200) }
  }

  @Test func `a client that drips its head holds up nobody, and is cut`() throws {
    let server = try PreviewServer.serving(site)
    let port = server.port
    let slow = try RawClient(port: port)
    slow.send("GET /plain.txt HTTP/1.1\r\nHost: localhost\r\nX: ")
    let served = Counter()
    let drip = try WorkerThread {
      while served.value < 1_000, slow.send("a") {
        _ = Readiness.wait(for: [], within: .milliseconds(50))
      }
    }
    for _ in 0..<20 {
      #expect(try RawClient.get("/plain.txt", port: port).status == 200)
    }
    let reply = try slow.readToEnd()
    for _ in 0..<1_000 { served.add() }
    drip.join()
    #expect(reply.status == 408)
    #expect(reply.statusLines == 1)
  }

  @Test func `a house full of silent clients makes room`() throws {
    let server = try PreviewServer.serving(site)
    let silent = try (0..<150).map { _ in try RawClient(port: server.port) }
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
    for client in silent.prefix(64) { #expect(try client.readToEnd().bytes.isEmpty) }
  }

  @Test func `a client that does not read its reply holds up nobody`() throws {
    try site.add("large.txt", String(repeating: "x", count: 16 << 20))
    let server = try PreviewServer.serving(site)
    let lazy = try (0..<8).map { _ in try RawClient(port: server.port) }
    for client in lazy { client.send("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n") }
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
  }

  @Test func `clients that read in drops make room for others when the house is full`() throws {
    try site.add("large.txt", String(repeating: "x", count: 16 << 20))
    let server = try PreviewServer.serving(site)
    let slow = try (0..<64).map { _ in try RawClient(port: server.port) }
    for client in slow { client.send("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n") }
    for client in slow { #expect(try client.read(upTo: 1).count == 1) }
    let isServed = Counter()
    let drip = try WorkerThread {
      while isServed.value == 0 {
        for client in slow { _ = try? client.read(upTo: 16 << 10) }
        _ = Readiness.wait(for: [], within: .milliseconds(200))
      }
    }
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
    isServed.add()
    drip.join()
  }

  @Test func `a client that vanishes in mid-reply harms nothing`() throws {
    try site.add("large.txt", String(repeating: "x", count: 4 << 20))
    let server = try PreviewServer.serving(site)
    for _ in 0..<20 {
      try RawClient(port: server.port).send("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
  }

  @Test func `a reply under way when the server stops is finished`() throws {
    let text = String(repeating: "0123456789abcdef", count: 1 << 18)
    try site.add("large.txt", text)
    let server = try PreviewServer.serving(site)
    let client = try RawClient(port: server.port)
    client.send("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let first = try client.read(upTo: 1)
    let rest = Mutex<[UInt8]>([])
    let reader = try WorkerThread {
      let bytes = (try? client.readToEnd().bytes) ?? []
      rest.withLock { $0 = bytes }
    }
    server.stop()
    reader.join()
    let reply = RawReply(bytes: first + rest.withLock { $0 })
    #expect(reply.body.elementsEqual(text.utf8))
  }

  @Test func `a rebuilt folder is served from the next request on, and no request misses`() throws {
    let other = try SampleSite()
    try other.add("plain.txt", "other")
    let roots = [site.root, other.root]
    let turn = Counter()
    let server = try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0), root: { roots[turn.value % 2] },
        contentSecurityPolicy: nil, log: { _ in }))
    for round in 0..<20 {
      let reply = try RawClient.get("/plain.txt", port: server.port)
      #expect(reply.body == Array((round % 2 == 0 ? "plain" : "other").utf8))
      turn.add()
    }
    #expect(other.root != site.root)
  }

  /// Runs the work on so many threads and waits for them all.
  private static func inParallel(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Void
  ) throws {
    guard count > 0 else { return }
    let thread = try WorkerThread { work(count - 1) }
    try inParallel(count - 1, work)
    thread.join()
  }
}
