internal import ActionCatalogue
internal import IAMPolicy

/// A role may be passed to a service of which the policy allows nothing.
///
/// A principal of which no label is a service of the catalogue is left alone.
enum PassRoleTargetWithoutAction: LintRule {
  static let code = "PASS_ROLE_TARGET_WITHOUT_ACTION"
  static let findingType = FindingType.suggestion
  static let isKnownToAWS = false
  static let rationale = "a role is passed in an action of the service that takes it"
  static let fix = "remove the service, or allow the action that passes the role"
  static let examples: [LintExample] = [
    .passes(passing(#""lambda.amazonaws.com""#, "lambda:CreateFunction")),
    .passes(passing(#""lambda.amazonaws.com""#, "LAMBDA:*")),
    .passes(passing(#""tasks.apprunner.amazonaws.com""#, "apprunner:CreateService")),
    .passes(passing(#""ecs-tasks.amazonaws.com""#, "ecs:RunTask")),
    .passes(passing(#"["nowhere.amazonaws.com","*",7]"#, "s3:GetObject")),
    .passes(passing(#""events.amazonaws.com""#, "s3:GetObject", key: "aws:CalledVia")),
    .passes(passing(#""events.amazonaws.com""#, "*")),
    .fails(passing(#"["lambda.amazonaws.com",▸"events.amazonaws.com"]"#, "lambda:X"), "'events'"),
    .fails(
      passing(#"▸"EC2.amazonaws.com.cn""#, "events:PutRule", key: "IAM:passedtoservice"), "ec2"),
  ]

  private static func passing(
    _ services: String, _ action: String, key: String = "iam:PassedToService"
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":["iam:PassRole",""# + action
        + #""],"Resource":"*","Condition":{"StringEquals":{""# + key + #"":"# + services + "}}")
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .identity else { return [] }
    let index = GrantIndex(of: policy)
    return policy.issues { statement in
      guard statement.effect == .allow, statement.mention(of: "iam:passrole") != nil
      else { return [] }
      return statement.conditions(of: "iam:PassedToService").flatMap { condition -> [LintIssue] in
        guard let name = condition.name, name.kind == .stringEquals || name.kind == .stringLike
        else { return [] }
        return condition.values.compactMap { issue(with: $0, index, policy.catalogue) }
      }
    }
  }

  private static func issue(
    with value: LintedText, _ index: GrantIndex, _ catalogue: Catalogue
  ) -> LintIssue? {
    guard !WildcardText.isPattern(value.text) else { return nil }
    let labels = ASCIIFolding.lowercased(value.text).split(separator: ".").map(String.init)
    guard let end = labels.firstIndex(of: "amazonaws") else { return nil }
    let services = labels[..<end].filter { catalogue.service($0) != nil }
    guard let service = services.first, !services.contains(where: index.allowsAnything)
    else { return nil }
    return LintIssue(
      "a role may be passed to '\(value.text)', and no action of '\(service)' is allowed",
      at: value.location)
  }
}
