internal import IAMPolicy

/// A value is no number, though its operator compares numbers.
enum TypeMismatchNumber: LintRule {
  static let code = "TYPE_MISMATCH_NUMBER"
  static let findingType = FindingType.warning
  static let rationale = "a value that is no number never matches"
  static let fix = "write digits, with a decimal point at most"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"NumericLessThan":{"aws:MultiFactorAuthAge":["3600",-1.5]}}"#)),
    .passes(LintExample.condition(#"{"NumericEquals":{"a:b":"${aws:PrincipalTag/n}"}}"#)),
    .fails(LintExample.condition(#"{"NumericLessThan":{"aws:MultiFactorAuthAge":▸"1h"}}"#), "'1h'"),
    .fails(
      LintExample.condition(#"{"NumericEqualsIfExists":{"s3:max-keys":["1",▸"",▸true]}}"#), "'true'"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    ValueRule.issues(in: policy, of: .numeric, "number") { text in
      !text.isEmpty && Double(text) != nil
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    }
  }
}
