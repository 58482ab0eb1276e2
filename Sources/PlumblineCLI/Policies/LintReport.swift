internal import Diagnostics
internal import IAMPolicy
internal import PolicyLinting

/// What the lint rules say about one policy, in each form.
struct LintReport: Sendable {
  let input: PolicyInput
  let findings: [LintFinding]

  /// As the findings of any run.
  var generic: [Finding] {
    findings.map { finding in
      let place = finding.locations.first?.span.start
      let others = finding.locations.count - 1
      return Finding(
        RuleID(rawValue: finding.issueCode), finding.findingType.severity,
        at: SourcePosition(file: input.file, line: place?.line ?? 1, column: place?.column ?? 1),
        finding.findingDetails
          + (others > 0 ? " (and \(others) more \(others == 1 ? "place" : "places"))" : ""),
        hint: finding.fix,
        about: Subject(
          fact: input.name, channel: "policy",
          item: finding.locations.map { $0.path.map(\.text).joined(separator: "/") }
            .joined(separator: ",")))
    }
  }

  /// As Access Analyzer gives them.
  var json: JSONValue {
    let offsets = ScalarOffsets(input.utf8)
    return .object([
      ("name", .string(input.name)),
      ("policyType", .string(input.type.rawValue)),
      (
        "findings",
        .array(
          findings.map { finding in
            .object([
              ("findingType", .string(finding.findingType.rawValue)),
              ("issueCode", .string(finding.issueCode)),
              ("findingDetails", .string(finding.findingDetails)),
              ("learnMoreLink", .string(finding.learnMoreLink)),
              ("fix", .string(finding.fix)),
              ("locations", .array(finding.locations.map { $0.json(offsets) })),
            ])
          })
      ),
    ])
  }
}

extension Rule {
  /// A lint rule, as reports describe it.
  init(_ rule: any LintRule.Type) {
    self.init(
      RuleID(rawValue: rule.code), rationale: rule.rationale,
      consequence: rule.findingType.consequence, cure: rule.fix, page: rule.learnMoreLink)
  }
}

extension FindingType {
  /// What such a finding comes to.
  fileprivate var consequence: String {
    switch self {
    case .error: "AWS refuses the policy, or it does not work as it is written"
    case .securityWarning: "the policy gives more access than is good"
    case .warning: "the policy departs from good practice, and may not do what it seems to"
    case .suggestion: "the policy could be shorter or plainer with the same access"
    }
  }

  /// How much it weighs in a report.
  fileprivate var severity: Severity {
    switch self {
    case .error: .error
    case .securityWarning, .warning: .warning
    case .suggestion: .note
    }
  }
}
