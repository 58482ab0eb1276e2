internal import CLinux
internal import Glibc

/// A TCP socket that takes connections, closed when its last holder lets go.
///
/// It is a class because the one who asks for it and the thread that accepts on it both hold it.
package final class ListeningSocket: Sendable {
  package let descriptor: Int32
  /// The port it listens on, never zero.
  package let port: UInt16

  /// Listens on a host name or address; port 0 asks the kernel for a free port.
  package init(host: String, port: UInt16) throws(NetworkError) {
    var refusal = NetworkError.unknownHost
    for address in try SocketAddress.all(of: host, port: port) {
      do throws(NetworkError) {
        descriptor = try Self.listen(on: address, named: "\(host) port \(port)")
        self.port = SocketAddress.port(of: descriptor) ?? port
        return
      } catch {
        refusal = error
      }
    }
    throw refusal
  }

  deinit { close(descriptor) }

  /// The next waiting connection, without waiting for one.
  package func accept() -> Accepted {
    while true {
      let descriptor = linux_accept(
        descriptor, Int32(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue))
      if descriptor >= 0 { return .connection(Socket(descriptor: descriptor)) }
      switch errno {
      case EINTR, ECONNABORTED: continue
      case EAGAIN: return .nobody
      default: return .exhausted
      }
    }
  }

  private static func listen(
    on address: SocketAddress, named name: String
  ) throws(NetworkError) -> Int32 {
    let type = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    let descriptor = socket(address.family, Int32(type), 0)
    guard descriptor >= 0 else { throw .refused(FileError("listen on", name, code: errno)) }
    // A port whose last connections linger in the kernel is free; one with a listener is not.
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    guard unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size) == 0,
      address.bind(descriptor) == 0, Glibc.listen(descriptor, 1_024) == 0
    else {
      let code = errno
      close(descriptor)
      switch code {
      case EADDRINUSE: throw .addressInUse
      case EADDRNOTAVAIL: throw .unknownHost
      default: throw .refused(FileError("listen on", name, code: code))
      }
    }
    return descriptor
  }
}
