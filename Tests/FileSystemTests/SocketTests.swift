import FileSystem
import Foundation
import Glibc
import Testing

/// What the gate of a server relies on, over a real connection.
@Suite struct SocketTests {
  let socket: Socket
  let peer: FileHandle

  init() throws {
    let listening = try ListeningSocket(host: "127.0.0.1", port: 0)
    peer = try Self.connect(to: listening.port)
    _ = Readiness.wait(for: [listening.descriptor], within: .seconds(60))
    guard case .connection(let socket) = listening.accept() else { throw CancellationError() }
    self.socket = socket
  }

  private func isReadable(within limit: Duration = .zero) -> Bool {
    Readiness.wait(for: [socket.descriptor], within: limit) == [true]
  }

  @Test func `a peek leaves the bytes where they are`() throws {
    #expect(socket.peek(upTo: 10) == .nothingYet)
    try peer.write(contentsOf: Data("abc".utf8))
    #expect(isReadable(within: .seconds(60)))
    #expect(socket.peek(upTo: 10) == .bytes(Array("abc".utf8)))
    #expect(socket.peek(upTo: 2) == .bytes(Array("ab".utf8)))
    #expect(socket.read(upTo: 2) == .bytes(Array("ab".utf8)))
    #expect(socket.read(upTo: 2) == .bytes(Array("c".utf8)))
    #expect(socket.read(upTo: 2) == .nothingYet)
  }

  @Test func `a socket wakes only for the count it was told`() throws {
    try peer.write(contentsOf: Data("abc".utf8))
    #expect(isReadable(within: .seconds(60)))
    socket.wakeAt(count: 4)
    #expect(!isReadable())
    try peer.write(contentsOf: Data("d".utf8))
    #expect(isReadable(within: .seconds(60)))
    #expect(socket.peek(upTo: 10) == .bytes(Array("abcd".utf8)))
  }

  @Test func `a peer that is done wakes it too`() throws {
    try peer.write(contentsOf: Data("abc".utf8))
    socket.wakeAt(count: 100)
    try peer.close()
    #expect(isReadable(within: .seconds(60)))
    #expect(socket.read(upTo: 10) == .bytes(Array("abc".utf8)))
    #expect(socket.read(upTo: 10) == .ended)
  }

  @Test func `what is sent arrives, and the end of it is seen`() throws {
    #expect(socket.send(Array("hello".utf8)) == 5)
    socket.finishSending()
    #expect(try peer.readToEnd() == Data("hello".utf8))
    #expect(socket.send([1]) == 0)
  }

  @Test func `sending to a peer that is gone does not kill the process`() throws {
    try peer.close()
    for _ in 0..<100 { socket.send([UInt8](repeating: 0, count: 1_000)) }
    #expect(socket.send([1]) == 0)
  }

  @Test func `a peer that does not read stops the sending, not the sender`() {
    let chunk = [UInt8](repeating: 0, count: 1 << 20)
    var sent = 0
    for _ in 0..<100 { sent += socket.send(chunk) }
    #expect(sent < 100 << 20)
  }

  @Test func `a descriptor given away is not closed here`() throws {
    let descriptor = socket.release()
    #expect(descriptor >= 0)
    #expect(socket.descriptor == -1)
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try handle.write(contentsOf: Data("taken".utf8))
    try handle.close()
    #expect(try peer.readToEnd() == Data("taken".utf8))
  }

  private static func connect(to port: UInt16) throws -> FileHandle {
    let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe Glibc.connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(result == 0)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
