import Glibc

/// A connection that sends exactly the bytes it is told to.
///
/// The kernel lets two threads use one socket, so both may use the client.
final class RawClient: Sendable {
  struct Failure: Error {}

  private let descriptor: Int32

  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    // A server that never answers must fail the test, not hang it.
    var limit = timeval(tv_sec: 30, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard connected == 0 else { throw Failure() }
  }

  deinit { close(descriptor) }

  /// Tells whether the kernel took all of it.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Everything until the server closes; throws when it does not, or breaks the connection.
  func readToEnd() throws -> RawReply {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(descriptor, &chunk, chunk.count, 0)
      guard count >= 0 else { throw Failure() }
      if count == 0 { return RawReply(bytes: bytes) }
      bytes += chunk[..<count]
    }
  }

  /// The next bytes, at most so many.
  func read(upTo limit: Int) throws -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: limit)
    let count = unsafe recv(descriptor, &chunk, limit, 0)
    guard count >= 0 else { throw Failure() }
    return Array(chunk[..<count])
  }

  /// Sends a whole request and reads the whole reply.
  static func exchange(_ bytes: [UInt8], port: UInt16) throws -> RawReply {
    let client = try RawClient(port: port)
    client.send(bytes)
    return try client.readToEnd()
  }

  /// Asks for a target the way a browser does.
  static func get(
    _ target: String, port: UInt16, method: String = "GET", fields: [String] = []
  ) throws -> RawReply {
    let lines = (["Host: 127.0.0.1:\(port)"] + fields).map { $0 + "\r\n" }.joined()
    return try exchange(Array("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n".utf8), port: port)
  }
}
