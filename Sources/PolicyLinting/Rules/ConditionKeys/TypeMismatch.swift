internal import ActionCatalogue
internal import IAMPolicy

/// An operator compares another type of values than the key has.
enum TypeMismatch: LintRule {
  static let code = "TYPE_MISMATCH"
  static let findingType = FindingType.warning
  static let rationale = "an operator of another type may never match, or match by accident"
  static let fix = "use an operator of the key's type"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"Bool":{"aws:SecureTransport":"true"}}"#)),
    .passes(LintExample.condition(#"{"Null":{"aws:SecureTransport":"true"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:SourceArn":"arn:aws:s3:::a"}}"#)),
    .passes(LintExample.condition(#"{"NumericLessThan":{"aws:EpochTime":"1"}}"#)),
    .fails(
      LintExample.condition(#"{"StringEquals":{▸"aws:ViaAWSService":"true"}}"#), "'Bool'"),
    .fails(
      LintExample.condition(#"{"DateLessThan":{▸"aws:MultiFactorAuthAge":"9"}}"#), "'Numeric'"),
    .fails(LintExample.condition(#"{"StringLike":{▸"aws:SourceIp":"10.*"}}"#), "'IpAddress'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard let name = condition.name,
        let key = policy.conditionKey(condition.key, in: statement),
        let wanted = operators(for: key.type.element), !wanted.types.contains(name.kind.valueType)
      else { return [] }
      return [
        LintIssue(
          "'\(condition.key)' is compared by '\(wanted.name)' operators, and not by '\(name)'",
          at: condition.element.key)
      ]
    }
  }

  /// The operators that make sense of a type, by what they compare; nil where any may.
  private static func operators(
    for type: ConditionKeyType
  ) -> (name: String, types: Set<ConditionOperatorKind.ValueType>)? {
    switch type {
    case .bool: ("Bool", [.bool, .null])
    case .numeric: ("Numeric", [.numeric, .null])
    case .date: ("Date", [.date, .null])
    case .dateOrNumeric: ("Date", [.date, .numeric, .null])
    case .ipAddress: ("IpAddress", [.ipAddress, .null])
    case .binary: ("BinaryEquals", [.binary, .null])
    case .string, .arn, .arrayOfString, .arrayOfARN, .arrayOfBool, .arrayOfNumeric, .other: nil
    }
  }
}
