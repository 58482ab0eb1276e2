internal import ByteSearching

/// The name a rule is known by, such as `policy-narrower`: lower case, words joined by hyphens.
package struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(stringLiteral value: StaticString) { rawValue = value.description }
}

extension RuleID: Comparable, CustomStringConvertible {
  package static func < (left: RuleID, right: RuleID) -> Bool {
    left.rawValue.precedes(right.rawValue)
  }

  package var description: String { rawValue }
}
