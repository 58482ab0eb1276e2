/// A finding that people looked at and let stand, with why and until when.
package struct AcceptedFinding: Hashable, Sendable {
  package let finding: Finding
  /// Why it may stand, in the words of those who accepted it.
  package let reason: String
  /// The last day on which it may stand, such as `2026-10-31`.
  package let until: String

  package init(_ finding: Finding, reason: String, until: String) {
    self.finding = finding
    self.reason = reason
    self.until = until
  }

  /// Until when and why, in one clause.
  package var terms: String { "accepted until \(until): \(reason)" }
}

extension AcceptedFinding: Comparable {
  package static func < (left: AcceptedFinding, right: AcceptedFinding) -> Bool {
    if left.finding != right.finding { return left.finding < right.finding }
    return (left.until, left.reason) < (right.until, right.reason)
  }
}
