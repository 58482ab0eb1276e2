internal import IAMPolicy

/// A statement lets some attributes of items be read, and not only when they are asked for by name.
enum DynamoDBAttributesWithoutSelect: LintRule {
  static let code = "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a request that names no attributes is tested for none, and is answered with all of them"
  static let fix = "add \"StringEqualsIfExists\": {\"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\"}"
  static let examples: [LintExample] = [
    .passes(
      reading(#","StringEqualsIfExists":{"DynamoDB:select":"SPECIFIC_ATTRIBUTES"}"#)),
    .passes(reading("", actions: #""dynamodb:PutItem""#)),
    .passes(reading("", actions: #""dynamodb:Query""#, effect: "Deny")),
    .passes(LintExample.condition(#"{"Null":{"dynamodb:Attributes":"false"}}"#)),
    .fails(reading("", mark: "▸"), "'dynamodb:Query'"),
    .fails(reading("", actions: #"["dynamodb:Put*","dynamodb:*"]"#, mark: "▸"), "'dynamodb:*'"),
    .fails(
      reading(
        #","StringEquals":{"dynamodb:Select":["SPECIFIC_ATTRIBUTES","ALL_ATTRIBUTES"]}"#,
        mark: "▸"), "'dynamodb:Query'"),
  ]

  private static func reading(
    _ more: String, actions: String = #"["dynamodb:Query","dynamodb:Scan"]"#,
    effect: String = "Allow", mark: String = ""
  ) -> String {
    LintExample.statement(
      #""Effect":"\#(effect)","Resource":"*","Action":\#(actions),"Condition":"#
        + #"{"ForAllValues:StringEquals":{\#(mark)"dynamodb:Attributes":["a","b"]}\#(more)}"#)
  }

  private static let readers = [
    "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan",
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard statement.effect == .allow, !statement.conditions.contains(where: isSelection),
        let reader = readers.compactMap({ statement.mention(of: $0)?.entry }).first
      else { return [] }
      return statement.conditions(of: "dynamodb:Attributes").filter(isRestriction).map {
        LintIssue(
          "'\(reader.text)' gives all attributes where none is named in the request",
          at: $0.element.key)
      }
    }
  }

  private static func isRestriction(_ condition: LintedCondition) -> Bool {
    condition.name.map { $0.kind.valueType == .string && !$0.kind.isNegated } ?? false
  }

  /// True for a test that lets only named attributes through, or a count.
  private static func isSelection(_ condition: LintedCondition) -> Bool {
    condition.foldedKey == "dynamodb:select" && isRestriction(condition)
      && !condition.values.isEmpty
      && condition.values.allSatisfy { ["SPECIFIC_ATTRIBUTES", "COUNT"].contains($0.text) }
  }
}
