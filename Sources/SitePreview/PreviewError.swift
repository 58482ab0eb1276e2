/// Why a preview server did not start.
package enum PreviewError: Error, Hashable, Sendable, CustomStringConvertible {
  case portInUse(UInt16, host: String)
  case portsInUse(ClosedRange<UInt16>, host: String)
  case unknownHost(String)
  /// The Content-Security-Policy value holds what no header field may hold.
  case malformedPolicy
  /// The kernel or the library refused, in its own words.
  case refused(String)

  package var description: String {
    switch self {
    case .portInUse(let port, let host): "port \(port) on \(host) is in use"
    case .portsInUse(let ports, let host):
      "ports \(ports.lowerBound) to \(ports.upperBound) on \(host) are all in use"
    case .unknownHost(let host): "host '\(host)' is no name or address of this machine"
    case .malformedPolicy: "the content security policy holds a character no header may hold"
    case .refused(let reason): reason
    }
  }

  /// What to do about it; nil where there is nothing to advise.
  package var hint: String? {
    switch self {
    case .portInUse, .portsInUse: "end the program that listens there, or ask for another port"
    case .unknownHost: "127.0.0.1 and ::1 are this machine alone, 0.0.0.0 is every address it has"
    case .malformedPolicy, .refused: nil
    }
  }
}
