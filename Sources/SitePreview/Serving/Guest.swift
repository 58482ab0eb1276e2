internal import FileSystem

/// A connection at the gate.
struct Guest {
  enum Stage: Hashable {
    /// So many bytes of the head have come in.
    case arriving(seen: Int)
    /// Answered by the gate; what the client still sends is read and thrown away, so many bytes
    /// yet, since closing on unread bytes would destroy the answer on its way.
    case leaving(allowance: Int)
    /// Told the news of a page as they come, for as long as the client stays.
    case listening(page: String)
  }

  let socket: Socket
  let arrival: ContinuousClock.Instant
  var stage: Stage
  var deadline: ContinuousClock.Instant

  var isListening: Bool { if case .listening = stage { true } else { false } }

  init(_ socket: Socket, at now: ContinuousClock.Instant) {
    self.socket = socket
    arrival = now
    stage = .arriving(seen: 0)
    deadline = now + Gate.headDeadline
  }
}
