/// The network refused.
package enum NetworkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another program listens there already.
  case addressInUse
  /// The name or address means nothing on this machine.
  case unknownHost
  /// Anything else the kernel said.
  case refused(FileError)

  package var description: String {
    switch self {
    case .addressInUse: "the address is in use"
    case .unknownHost: "the host is not known"
    case .refused(let error): error.description
    }
  }
}
