package import ActionCatalogue
package import IAMPolicy

/// Runs the rules over a policy's text.
package struct Linter: Sendable {
  private let catalogue: Catalogue
  /// Codes that are not told, in upper case.
  private let ignored: Set<String>

  package init(catalogue: Catalogue = .shipped, ignoring codes: Set<String> = []) {
    self.catalogue = catalogue
    ignored = codes
  }

  /// Everything the rules have to say, in the order of the text.
  ///
  /// A text that is no JSON is judged by the rules that look at text alone: what others would say
  /// about the parts that could not be read would be wrong.
  package func findings(in utf8: [UInt8], type: PolicyType) -> [LintFinding] {
    findings(in: utf8, read: JSONReading(of: utf8), type: type)
  }

  /// The same of a text with the JSON it was read as.
  package func findings(
    in utf8: [UInt8], read json: JSONReading, type: PolicyType
  ) -> [LintFinding] {
    let policy = LintedPolicy(utf8, read: json, type: type, catalogue: catalogue)
    let isJSON = !policy.reading.problems.contains { $0.kind == .syntax }
    let rules = RuleRegistry.all.filter {
      !ignored.contains($0.code) && (isJSON || $0.judgesText)
    }
    return rules.flatMap { Self.findings(of: $0, in: policy) }.sorted()
  }

  private static func findings(
    of rule: any LintRule.Type, in policy: LintedPolicy
  ) -> [LintFinding] {
    rule.issues(in: policy).map { issue in
      LintFinding(
        findingType: rule.findingType, issueCode: rule.code, findingDetails: issue.details,
        fix: issue.fix ?? rule.fix, learnMoreLink: rule.learnMoreLink, locations: issue.locations)
    }
  }
}
