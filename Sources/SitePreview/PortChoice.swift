/// The port to listen on.
package enum PortChoice: Hashable, Sendable {
  /// This one or none; 0 asks for any free port.
  case exactly(UInt16)
  /// This one or, when it is in use, the next free one of the 99 after it.
  case from(UInt16)

  /// The ports to try, in order.
  package var candidates: ClosedRange<UInt16> {
    switch self {
    case .exactly(let port): port...port
    case .from(let port): port...(port > .max - 99 ? .max : port + 99)
    }
  }
}
