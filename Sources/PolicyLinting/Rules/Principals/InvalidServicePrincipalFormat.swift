internal import IAMPolicy

/// The name of a service is not in the form that AWS has for it.
enum InvalidServicePrincipalFormat: LintRule {
  static let code = "INVALID_SERVICE_PRINCIPAL_FORMAT"
  static let findingType = FindingType.error
  static let rationale = "a service that is named otherwise matches no request"
  static let fix = "write service.amazonaws.com in lower case"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Principal":{"Service":["a.amazonaws.com","x-y.z.amazonaws.com"]}"#),
      as: .roleTrust),
    .passes(LintExample.statement(#""Principal":{"Service":"*","AWS":"lambda"}"#), as: .resource),
    .passes(LintExample.statement(#""Principal":{"Service":"lambda"}"#)),
    .passes(
      LintExample.condition(#"{"StringLike":{"iam:PassedToService":["ec2.amazonaws.com*","*"]}}"#)),
    .passes(
      LintExample.condition(#"{"StringEquals":{"iam:passedtoservice":"a.b.amazonaws.com.cn"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"aws:CalledViaLast":"${a:b}","a:b":"c"}}"#)),
    .passes(LintExample.condition(#"{"Null":{"aws:CalledVia":"true"}}"#)),
    .fails(
      LintExample.statement(#""Principal":{"Service":[▸"Lambda.amazonaws.com",▸"ec2"]}"#), "'ec2'",
      as: .roleTrust),
    .fails(
      LintExample.statement(#""NotPrincipal":{"Service":▸".amazonaws.com"}"#), "form", as: .resource
    ),
    .fails(
      LintExample.condition(
        #"{"ForAnyValue:StringEquals":{"aws:CalledVia":[▸"a.b.amazonaws.com"]}}"#), "a.b."),
    .fails(
      LintExample.condition(#"{"StringEquals":{"iam:PassedToService":▸"lambda"}}"#), "'lambda'"),
  ]

  /// The keys that hold one service of a chain of calls: their names have one label.
  private static let chainKeys: Set = ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"]
  private static let keys = chainKeys.union(["aws:principalservicename", "iam:passedtoservice"])

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      let principals =
        policy.type.kind == .resource
        ? statement.principalKinds.filter { $0.name == "Service" }.flatMap(\.strings) : []
      return issues(among: principals, hasOneLabel: false)
        + statement.conditions.flatMap { condition in
          guard condition.name?.kind.valueType == .string, keys.contains(condition.foldedKey)
          else { return [LintIssue]() }
          return issues(
            among: condition.element.strings, hasOneLabel: chainKeys.contains(condition.foldedKey))
        }
    }
  }

  /// Patterns and variables are left alone: what they stand for is not known.
  private static func issues(among texts: [LintedText], hasOneLabel: Bool) -> [LintIssue] {
    texts.filter { text in
      !text.text.unicodeScalars.contains { ["*", "?", "$"].contains($0) }
        && !ServicePrincipalName.isWellFormed(text.text, hasOneLabel: hasOneLabel)
    }
    .map { LintIssue("'\($0.text)' is not in the form of a service's name", at: $0.location) }
  }
}
