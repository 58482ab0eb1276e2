/// How much a run looked at, so that silence can be told from blindness.
package struct CheckedCounts: Hashable, Sendable {
  package var pages = 0
  package var policies = 0
  package var trails = 0
  package var steps = 0
  package var claims = 0
  package var links = 0

  package init() {}

  package static func += (left: inout CheckedCounts, right: CheckedCounts) {
    left.pages += right.pages
    left.policies += right.policies
    left.trails += right.trails
    left.steps += right.steps
    left.claims += right.claims
    left.links += right.links
  }

  /// Each count with its name, in the order they are printed.
  package var named: [(name: String, count: Int)] {
    [
      ("pages", pages), ("policies", policies), ("trails", trails), ("steps", steps),
      ("claims", claims), ("links", links),
    ]
  }
}
