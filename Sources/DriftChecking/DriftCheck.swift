package import Diagnostics

/// A kind of drift: what it is called, why it matters, and examples of it.
package protocol DriftCheck: Sendable {
  /// The rules it reports under, the first being its own name.
  static var ids: [RuleID] { get }
  /// Why it is checked.
  static var rationale: String { get }
  /// What happens to a customer when it drifts.
  static var customerConsequence: String { get }
  /// Pieces of a small site with what is to be found in them; they are its tests.
  static var examples: [CheckExample] { get }
}

/// A check that looks at one page at a time.
protocol PageCheck: DriftCheck {
  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome
}

/// A check that looks at the site as a whole, once its pages were read.
protocol SiteWideCheck: DriftCheck {
  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome
}
