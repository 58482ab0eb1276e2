internal import Glibc

/// A connected TCP socket that never blocks, closed when its last holder lets go.
///
/// It is a class because many stand in one list, and a list cannot hold what cannot be copied.
package final class Socket {
  package private(set) var descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The first bytes that wait to be read, left where they are.
  package func peek(upTo limit: Int) -> Arrival { receive(upTo: limit, flags: Int32(MSG_PEEK)) }

  /// The next bytes, taken off the socket.
  package func read(upTo limit: Int) -> Arrival { receive(upTo: limit, flags: 0) }

  /// Sends what the kernel has room for and tells how many bytes that was.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Int {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
    }
    return max(count, 0)
  }

  /// Tells the peer that no more bytes will come; reading goes on.
  package func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Breaks the connection of a socket that another holder is to close.
  package static func cut(_ descriptor: Int32) { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Counts the socket as readable only once so many bytes wait, or the peer is done.
  ///
  /// Whoever peeks needs it: bytes left on a socket would otherwise count as news for ever.
  package func wakeAt(count: Int) {
    var count = Int32(count)
    let size = socklen_t(MemoryLayout<Int32>.size)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVLOWAT, &count, size)
  }

  /// Gives the descriptor away: closing it is now the taker's part.
  package func release() -> Int32 {
    defer { descriptor = -1 }
    return descriptor
  }

  private func receive(upTo limit: Int, flags: Int32) -> Arrival {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let received = unsafe recv(descriptor, buffer.baseAddress, limit, flags)
      if received < 0 { failure = errno }
      count = max(received, 0)
    }
    if failure == EAGAIN || failure == EINTR { return .nothingYet }
    return bytes.isEmpty ? .ended : .bytes(bytes)
  }
}
