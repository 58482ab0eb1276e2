import FileSystem
import SitePreview
import Testing

@Suite struct PortTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test func `a port that is in use is an error that names it`() throws {
    let server = try PreviewServer.serving(site)
    let error = #expect(throws: PreviewError.self) {
      _ = try PreviewServer.serving(site, port: .exactly(server.port)).port
    }
    #expect(error == .portInUse(server.port, host: "127.0.0.1"))
    #expect(error?.description == "port \(server.port) on 127.0.0.1 is in use")
    #expect(error?.hint == "end the program that listens there, or ask for another port")
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
  }

  @Test func `the next free port is taken when that is wished`() throws {
    let server = try PreviewServer.serving(site)
    let next = try PreviewServer.serving(site, port: .from(server.port))
    #expect(next.port > server.port)
    #expect(next.port <= server.port + 99)
    #expect(try RawClient.get("/plain.txt", port: next.port).status == 200)
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
  }

  @Test(arguments: [
    (PortChoice.exactly(80), 80...80), (.exactly(0), 0...0), (.from(8_000), 8_000...8_099),
    (.from(65_436), 65_436...65_535), (.from(65_500), 65_500...65_535),
    (.from(65_535), 65_535...65_535),
  ])
  func `the ports to try are a hundred, as far as there are so many`(
    choice: PortChoice, ports: ClosedRange<UInt16>
  ) {
    #expect(choice.candidates == ports)
  }

  @Test func `when every port is in use, the error names the first and the last`() {
    let error = PreviewError.portsInUse(8_000...8_099, host: "::1")
    #expect(error.description == "ports 8000 to 8099 on ::1 are all in use")
    #expect(error.hint == "end the program that listens there, or ask for another port")
  }

  @Test func `a client that has said nothing does not keep a server from stopping`() throws {
    let server = try PreviewServer.serving(site)
    let silent = try RawClient(port: server.port)
    let half = try RawClient(port: server.port)
    half.send("GET / HTTP/1.1\r\nHost: ")
    #expect(try RawClient.get("/plain.txt", port: server.port).status == 200)
    server.stop()
    #expect(throws: RawClient.Failure.self) { try half.readToEnd() }
    #expect(try silent.readToEnd().bytes.isEmpty)
  }

  @Test(arguments: ["", "a\0b", "192.0.2.1"])
  func `a host that is not this machine's is an error that names it`(host: String) {
    let error = #expect(throws: PreviewError.self) {
      _ = try PreviewServer.serving(site, host: host).port
    }
    #expect(error == .unknownHost(host))
    #expect(error?.description == "host '\(host)' is no name or address of this machine")
  }

  @Test(arguments: ["default-src\r\nX-Evil: 1", "a\nb", "é", "a\0b"])
  func `a security policy that would break out of its field is an error`(policy: String) {
    let error = #expect(throws: PreviewError.self) {
      _ = try PreviewServer(
        configuration: PreviewConfiguration(
          host: "127.0.0.1", port: .exactly(0), root: { "/" }, contentSecurityPolicy: policy,
          log: { _ in })
      ).port
    }
    #expect(error == .malformedPolicy)
  }

  @Test func `a server without a security policy sends none`() throws {
    let root = site.root
    let server = try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0), root: { root }, contentSecurityPolicy: nil,
        log: { _ in }))
    let reply = try RawClient.get("/", port: server.port)
    #expect(reply.status == 200)
    #expect(reply.values(of: "Content-Security-Policy").isEmpty)
  }

  @Test func `a port is free as soon as its server has stopped`() throws {
    // Below the ports the kernel gives out by itself, so that no other test takes it in between.
    var choice = PortChoice.from(.random(in: 10_000...30_000))
    for _ in 0..<20 {
      let server = try PreviewServer.serving(site, port: choice)
      let port = server.port
      choice = .exactly(port)
      #expect(try RawClient.get("/plain.txt", port: port).status == 200)
      server.stop()
      #expect(throws: RawClient.Failure.self) { try RawClient(port: port) }
    }
  }
}
