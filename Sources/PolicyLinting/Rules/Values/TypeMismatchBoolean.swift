internal import IAMPolicy

/// A value is no boolean, though its operator compares booleans.
enum TypeMismatchBoolean: LintRule {
  static let code = "TYPE_MISMATCH_BOOLEAN"
  static let findingType = FindingType.warning
  static let rationale = "a value that is neither true nor false never matches"
  static let fix = "write 'true' or 'false'"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"Bool":{"aws:SecureTransport":["TRUE",false]}}"#)),
    .passes(LintExample.condition(#"{"Null":{"a:b":"true"}}"#)),
    .fails(LintExample.condition(#"{"Bool":{"aws:SecureTransport":▸"yes"}}"#), "'yes'"),
    .fails(LintExample.condition(#"{"Null":{"a:b":[true,▸0]}}"#), "'0'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let words: Set = ["true", "false"]
    return ValueRule.issues(in: policy, of: .bool, "boolean") {
      words.contains(ASCIIFolding.lowercased($0))
    }
      + ValueRule.issues(in: policy, of: .null, "boolean") {
        words.contains(ASCIIFolding.lowercased($0))
      }
  }
}
