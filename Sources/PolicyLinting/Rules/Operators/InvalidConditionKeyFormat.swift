/// A condition key has no prefix, or nothing after it.
enum InvalidConditionKeyFormat: LintRule {
  static let code = "INVALID_CONDITION_KEY_FORMAT"
  static let findingType = FindingType.error
  static let rationale = "every condition key is a prefix, a colon and a name"
  static let fix = "write the key as prefix:name, such as aws:SourceIp"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringEquals":{"aws:RequestTag/a b:c":"d","s3:prefix":""}}"#)),
    .passes(
      LintExample.condition(#"{"StringEquals":{"oidc.eks.eu-west-1.amazonaws.com/id/A:sub":"d"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{▸"SourceIp":"x"}}"#), "'SourceIp'"),
    .fails(LintExample.condition(#"{"X":{▸":a":"x",▸"aws:":[],▸"":"x",▸"a b:c":"x"}}"#), "'aws:'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.filter { !isWellFormed($0.key) }.map {
        LintIssue("'\($0.key)' is not of the form 'prefix:name'", at: $0.element.key)
      }
    }
  }

  private static func isWellFormed(_ key: String) -> Bool {
    let bytes = key.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex,
      bytes.index(after: colon) != bytes.endIndex
    else { return false }
    return !bytes[..<colon].contains(UInt8(ascii: " "))
  }
}
