package import Diagnostics

/// How much of one kind a check must find to look at, as `expect:` in `plumbline.yml` asks.
package struct CoverageFloor: Hashable, Sendable {
  /// The name of one of the counts of `CheckedCounts`.
  package let kind: String
  /// The least number that will do.
  package let count: Int
  /// Where the floor is written.
  package let position: SourcePosition

  package init(kind: String, count: Int, position: SourcePosition) {
    self.kind = kind
    self.count = count
    self.position = position
  }
}

extension CoverageFloor {
  /// Tells that too little was checked; nil when it was enough.
  package func finding(for checked: CheckedCounts) -> Finding? {
    let actual = checked.named.first { $0.name == kind }?.count ?? 0
    guard actual < count else { return nil }
    return Finding(
      "coverage", at: position,
      "too few \(kind) were checked: \(actual == 0 ? "none" : "\(actual)") of the \(count) "
        + "that 'expect' asks for",
      hint: "bring back what the site has lost, or lower the number if it went on purpose",
      expected: "\(count) \(kind) or more", actual: "\(actual) \(kind)",
      about: Subject(fact: kind, channel: Self.channel))
  }

  /// The channel of the findings that tell of a floor which was missed.
  package static let channel = "expect"
}
