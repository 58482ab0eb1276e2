/// How much a finding weighs.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  case warning
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}
