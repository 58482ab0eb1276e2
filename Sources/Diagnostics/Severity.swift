/// How much a finding weighs.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  /// Worth knowing, and no fault.
  case note
  case warning
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
