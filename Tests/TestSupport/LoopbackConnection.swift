import FileSystem
import Glibc

/// One connection of the loopback server, served by a thread of its own.
struct LoopbackConnection {
  private let descriptor: Int32
  private let isStopped: () -> Bool

  init(descriptor: Int32, isStopped: @escaping () -> Bool) {
    self.descriptor = descriptor
    self.isStopped = isStopped
  }

  /// The next request's head; nil when there is no more.
  func nextHead() -> String? {
    var head: [UInt8] = []
    while !isStopped() {
      guard Readiness.wait(for: [descriptor], within: .milliseconds(50))[0] else { continue }
      var byte: UInt8 = 0
      guard unsafe recv(descriptor, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
      if head.suffix(4) == [13, 10, 13, 10] { return String(decoding: head, as: UTF8.self) }
    }
    return nil
  }

  /// Sends a reply; false when the connection is to be closed.
  func send(_ reply: LoopbackReply) -> Bool {
    var rest = reply.bytes[...]
    while !rest.isEmpty, !isStopped() {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EAGAIN {
        usleep(1_000)
        continue
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    switch reply.ending {
    case .keep: return true
    case .close: return false
    case .reset:
      var option = linger(l_onoff: 1, l_linger: 0)
      let size = socklen_t(MemoryLayout<linger>.size)
      unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, size)
      return false
    case .hang:
      while !isStopped(), !Readiness.wait(for: [descriptor], within: .milliseconds(50))[0] {}
      return false
    }
  }

  func close() { _ = Glibc.close(descriptor) }
}
