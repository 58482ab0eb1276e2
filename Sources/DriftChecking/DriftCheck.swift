package import Diagnostics

/// A way of finding drift: the rules it reports under, and examples of what it finds.
package protocol DriftCheck: Sendable {
  /// The rules it reports under, its own first.
  static var rules: [Rule] { get }
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
