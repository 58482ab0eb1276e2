internal import IAMPolicy

/// One thing that a lint rule has to say, in the shape of Access Analyzer's findings.
///
/// Source: <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicyFinding.html>
package struct LintFinding: Hashable, Sendable {
  package let findingType: FindingType
  /// The code, such as `INVALID_ACTION`.
  package let issueCode: String
  /// What is wrong: lower case, one clause, names in single quotes.
  package let findingDetails: String
  /// What to do about it.
  package let fix: String
  /// The page that explains it.
  package let learnMoreLink: String
  /// The parts of the policy it is about, in the order of the text; never empty.
  package let locations: [LintLocation]
}

extension LintFinding: Comparable {
  /// By where it is, then by code.
  package static func < (left: LintFinding, right: LintFinding) -> Bool {
    let places = (left.locations.first?.span.start.offset, right.locations.first?.span.start.offset)
    if places.0 != places.1 { return places.0 ?? 0 < places.1 ?? 0 }
    if left.issueCode != right.issueCode { return left.issueCode < right.issueCode }
    return left.findingDetails < right.findingDetails
  }
}
