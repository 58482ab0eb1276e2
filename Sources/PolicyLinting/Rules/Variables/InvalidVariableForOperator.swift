internal import IAMPolicy

/// A variable stands under an operator that compares neither strings nor ARNs.
enum InvalidVariableForOperator: LintRule {
  static let code = "INVALID_VARIABLE_FOR_OPERATOR"
  static let findingType = FindingType.error
  static let rationale = "AWS resolves variables only under operators for strings and ARNs"
  static let fix = "write the value itself, or use an operator for strings"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringLike":{"a:b":"${a:b}"},"ArnLike":{"a:c":["${a:b}"]}}"#)),
    .passes(LintExample.condition(#"{"Bool":{"a:b":"true"},"NumericEquals":{"a:c":7}}"#)),
    .passes(LintExample.condition(#"{"NoOperator":{"a:b":"${a:b}"}}"#)),
    .fails(LintExample.condition(#"{"NumericEquals":{"a:b":[▸"${a:b}","7"]}}"#), "'NumericEquals'"),
    .fails(
      LintExample.condition(#"{"forallvalues:boolifexists":{"a:b":▸"${a:b}"}}"#), "BoolIfExists"),
    .fails(
      LintExample.condition(#"{"IpAddress":{"a:b":▸"${a:b}/32"},"Null":{"a:b":▸"${a:b}"}}"#),
      "'Null'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.flatMap { condition -> [LintIssue] in
        guard let name = condition.name, ![.string, .arn].contains(name.kind.valueType)
        else { return [] }
        return condition.element.strings.filter { !PolicyVariable.all(in: $0.text).isEmpty }.map {
          LintIssue("'\(name)' takes no variables, and this is '\($0.text)'", at: $0.location)
        }
      }
    }
  }
}
