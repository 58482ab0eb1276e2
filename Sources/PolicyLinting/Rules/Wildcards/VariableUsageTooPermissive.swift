internal import IAMPolicy

/// A variable decides which account, organization, network or session is meant.
///
/// Variables that are such keys themselves are let pass: `${aws:PrincipalAccount}` is no text that
/// somebody chose, and AWS's own policies use it.
enum VariableUsageTooPermissive: LintRule {
  static let code = "VARIABLE_USAGE_TOO_PERMISSIVE"
  static let findingType = FindingType.error
  static let rationale = "whoever sets the tag or the name in the variable decides what is let in"
  static let fix = "name the value in full, or more of it before the variable"
  static let examples: [LintExample] = [
    .passes(
      LintExample.condition(#"{"StringEquals":{"aws:ResourceOrgID":"${aws:PrincipalOrgID}"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:ResourceTag/a":"${aws:username}"}}"#)),
    .passes(
      LintExample.condition(
        #"{"StringLike":{"aws:userid":["AROA1:${aws:username}","${aws:userid}:*","*"]}}"#)),
    .fails(
      LintExample.condition(
        #"{"StringEquals":{"aws:ResourceOrgID":["o-1",▸"${aws:PrincipalTag/org, 'o-1'}"]}}"#),
      "'aws:ResourceOrgID'"),
    .fails(
      LintExample.condition(#"{"StringLike":{"aws:userid":▸"${aws:PrincipalTag/id}"}}"#), "colon"),
    .fails(
      LintExample.condition(
        #"{"StringEquals":{"token.actions.githubusercontent.com:sub":▸"repo:${aws:username}"}}"#),
      "six", as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind.valueType == .string,
        let demand = PermissiveValue.demand(on: condition.foldedKey)
      else { return [] }
      return condition.values.compactMap { value in
        PermissiveValue.fault(in: ValuePart.all(of: value.text), demand, isOpen: isChosen).map {
          LintIssue(
            "'\(value.text)' is a variable for '\(condition.key)', \($0)", at: value.location)
        }
      }
    }
  }

  private static func isChosen(_ part: ValuePart) -> Bool {
    guard case .variable(let name) = part else { return false }
    return !SensitiveKeys.contains(ASCIIFolding.lowercased(name))
  }
}
