/// The values of a condition key are of different JSON types.
enum InvalidConditionDataType: LintRule {
  static let code = "INVALID_CONDITION_DATA_TYPE"
  static let findingType = FindingType.error
  static let rationale = "AWS wants all values of a key to be of one JSON type"
  static let fix = "write all values as strings"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"NumericEquals":{"a:b":[1,2.5],"a:c":["x"]},"Bool":{"a:d":true}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":["x",null],"a:c":["x",["y"]]}}"#)),
    .fails(LintExample.condition(#"{"NumericEquals":{"a:b":▸[1,"2"]}}"#), "a number and a string"),
    .fails(
      LintExample.condition(#"{"NoOperator":{"a:b":▸["true",true,false]}}"#),
      "a string and a boolean"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.compactMap { condition in
        let types = condition.element.items.map { DataTypeCheck.words(for: $0.node) }
          .filter { ["a string", "a number", "a boolean"].contains($0) }
        guard let first = types.first, let other = types.first(where: { $0 != first })
        else { return nil }
        return LintIssue(
          "among the values of '\(condition.key)' are \(first) and \(other)",
          at: condition.element.location)
      }
    }
  }
}
