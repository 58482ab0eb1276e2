internal import Diagnostics

/// What a check found, and how much it looked at.
struct CheckOutcome: Sendable {
  var findings: [Finding] = []
  var checked = CheckedCounts()

  static func += (left: inout CheckOutcome, right: CheckOutcome) {
    left.findings += right.findings
    left.checked += right.checked
  }
}
