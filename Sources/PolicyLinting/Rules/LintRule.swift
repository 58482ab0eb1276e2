/// One thing to look for in a policy: what it is called, why it matters, what to do, and examples.
package protocol LintRule: Sendable {
  /// The issue code: Access Analyzer's where it has one, in its style otherwise.
  static var code: String { get }
  static var findingType: FindingType { get }
  /// True when the code is in AWS's reference of policy checks.
  static var isKnownToAWS: Bool { get }
  /// Why it is looked for: one sentence without a full stop.
  static var rationale: String { get }
  /// What to do about it: an order in a few words, in lower case.
  static var fix: String { get }
  /// True when it looks at the text itself, and so at what is no JSON too.
  static var judgesText: Bool { get }
  /// The page that explains it.
  static var learnMoreLink: String { get }
  /// Policies with what is to be found in them; they are the rule's tests.
  static var examples: [LintExample] { get }

  /// What is wrong, in the order of the text.
  static func issues(in policy: LintedPolicy) -> [LintIssue]
}

extension LintRule {
  package static var isKnownToAWS: Bool { true }
  package static var judgesText: Bool { false }

  package static var learnMoreLink: String {
    let page = "https://docs.aws.amazon.com/IAM/latest/UserGuide/"
    guard isKnownToAWS else { return page + "reference_policies_grammar.html" }
    let slug = code.lowercased().split(separator: "_").joined(separator: "-")
    let check = "access-analyzer-reference-policy-checks"
    return page + "\(check).html#\(check)-\(findingType.anchor)-\(slug)"
  }
}
