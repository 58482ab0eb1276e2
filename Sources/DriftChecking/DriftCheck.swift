package import Diagnostics

/// A kind of drift: what it is called, why it matters, and how it is found.
package protocol DriftCheck: Sendable {
  /// The rules it reports under, the first being its own name.
  static var ids: [RuleID] { get }
  /// Why it is checked: what happens to a customer when it drifts.
  static var rationale: String { get }
  /// Snippets of pages with what is to be found in them; they are its tests.
  static var examples: [CheckExample] { get }
}

/// A check that can be run.
protocol RunnableCheck: DriftCheck {
  static func outcome(in context: CheckContext) -> CheckOutcome
}
