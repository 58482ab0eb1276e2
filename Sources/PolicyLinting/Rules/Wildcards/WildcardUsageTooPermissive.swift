internal import IAMPolicy

/// A pattern takes in accounts, organizations, networks or sessions that nobody named.
enum WildcardUsageTooPermissive: LintRule {
  static let code = "WILDCARD_USAGE_TOO_PERMISSIVE"
  static let findingType = FindingType.error
  static let rationale =
    "what such keys say is given out by AWS, and strangers may get what matches"
  static let fix = "name the value in full, or more of it before the wildcard"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringLike":{"aws:PrincipalOrgPaths":"o-1/*"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:PrincipalOrgID":"o-*"}}"#)),
    .passes(LintExample.condition(#"{"StringLike":{"aws:SourceVpc":"${*}"}}"#)),
    .passes(LintExample.condition(#"{"StringLike":{"aws:userid":["AROA1:*","*:session","A:b"]}}"#)),
    .passes(
      LintExample.condition(
        #"{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:a/*"}}"#), as: .roleTrust),
    .fails(LintExample.condition(#"{"StringLike":{"AWS:principalOrgID":▸"o-*"}}"#), "'o-*'"),
    .fails(
      LintExample.condition(#"{"StringNotLikeIfExists":{"aws:SourceVpce":["vpce-1",▸"vpce-?"]}}"#),
      "'aws:SourceVpce'"),
    .fails(LintExample.condition(#"{"StringLike":{"aws:userId":[▸"*",▸"AROA*:a"]}}"#), "colon"),
    .fails(
      LintExample.condition(
        #"{"StringLike":{"token.actions.githubusercontent.com:sub":▸"repo:*"}}"#), "six",
      as: .roleTrust),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind.hasWildcards == true,
        let demand = PermissiveValue.demand(on: condition.foldedKey)
      else { return [] }
      return condition.values.compactMap { value in
        PermissiveValue.fault(in: ValuePart.all(of: value.text), demand) { $0 == .wildcard }.map {
          LintIssue(
            "'\(value.text)' is a pattern for '\(condition.key)', \($0)", at: value.location)
        }
      }
    }
  }
}
