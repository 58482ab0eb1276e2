import FileSystem
import Foundation
import Testing

@Suite struct NetworkTests {
  @Test func `port 0 is a free port, and the port has a holder from then on`() throws {
    let first = try ListeningSocket(host: "127.0.0.1", port: 0)
    #expect(first.port > 0)
    #expect(throws: NetworkError.addressInUse) {
      try ListeningSocket(host: "127.0.0.1", port: first.port)
    }
    #expect(throws: NetworkError.addressInUse) {
      try ListeningSocket(host: "0.0.0.0", port: first.port)
    }
  }

  @Test(arguments: ["localhost", "127.0.0.1", "127.8.9.10", "0.0.0.0"])
  func `a name or address of this machine can be listened on`(host: String) throws {
    let socket = try ListeningSocket(host: host, port: 0)
    #expect(socket.port > 0)
    guard case .nobody = socket.accept() else {
      Issue.record("nobody has connected")
      return
    }
  }

  @Test(arguments: ["", "192.0.2.1", "host.invalid", "a\0b"])
  func `any other host is not known`(host: String) {
    #expect(throws: NetworkError.unknownHost) { try ListeningSocket(host: host, port: 0) }
  }

  @Test func `a wait without descriptors ends when its time is up`() {
    #expect(Readiness.wait(for: [], within: .milliseconds(1)).isEmpty)
    #expect(Readiness.wait(for: [], within: .seconds(-1)).isEmpty)
  }

  @Test func `a pipe is ready from its first wake until it is cleared`() throws {
    let pipe = try WakePipe()
    let quiet = try WakePipe()
    let both = [pipe.descriptor, quiet.descriptor]
    #expect(Readiness.wait(for: both, within: .zero) == [false, false])
    for _ in 0..<100_000 { pipe.wake() }
    #expect(Readiness.wait(for: both, within: .seconds(3_600)) == [true, false])
    pipe.clear()
    #expect(Readiness.wait(for: both, within: .zero) == [false, false])
    pipe.wake()
    #expect(Readiness.wait(for: both, within: .seconds(100_000)) == [true, false])
  }

  @Test func `a negative descriptor is never ready`() throws {
    let pipe = try WakePipe()
    pipe.wake()
    #expect(Readiness.wait(for: [-1, pipe.descriptor], within: .seconds(60)) == [false, true])
  }
}
