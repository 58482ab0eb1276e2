internal import ActionCatalogue
internal import IAMPolicy

/// Actions that work on resources of a type are allowed on every resource.
///
/// Only actions that are named are counted: what a pattern stands for changes with AWS.
enum ActionCouldBeScoped: LintRule {
  static let code = "ACTION_COULD_BE_SCOPED"
  static let findingType = FindingType.suggestion
  static let isKnownToAWS = false
  static let rationale = "an action that takes resources reaches all of them where none is named"
  static let fix = "name the resources that are meant, where they are known beforehand"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*""#)),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*""#)),
    .passes(LintExample.statement(#""Effect":"Deny","Action":"s3:GetObject","Resource":"*""#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["s3:*","*"],"Resource":"*""#)),
    .passes(
      LintExample.condition(
        #"{"StringEquals":{"AWS:ResourceTag/team":"a"}}"#, action: "sqs:SendMessage")),
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*""#), as: .resource),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":[▸"S3:getobject","s3:ListAllMyBuckets"],"Resource":["*"]"#),
      "1 of 2 actions"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":[▸"sqs:SendMessage","s3:GetObject","sns:Publish"],"#
          + #""Resource":"*""#
      ),
      "3 of 3 actions"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .identity, policy.type != .permissionsBoundary else { return [] }
    return policy.issues { statement in
      guard statement.effect == .allow, !statement.isNotAction,
        let everything = statement.everyResource, !isNarrowed(statement)
      else { return [] }
      let entries = statement.actions.filter { takesResources($0.text, in: policy.catalogue) }
      guard !entries.isEmpty else { return [] }
      return [
        LintIssue(
          "\(entries.count) of \(statement.actions.count) actions allowed on '*' can be given "
            + "resources: \(ShortList.of(entries.map(\.text)))",
          at: entries.map(\.location) + [everything.location])
      ]
    }
  }

  /// A condition on what is reached does what naming it does.
  private static func isNarrowed(_ statement: LintedStatement) -> Bool {
    statement.conditions.contains { condition in
      condition.foldedKey.utf8.starts(with: "aws:resource".utf8)
        || condition.foldedKey.split(separator: ":").last?.utf8.starts(with: "resourcetag/".utf8)
          ?? false
    }
  }

  private static func takesResources(_ text: String, in catalogue: Catalogue) -> Bool {
    guard let (prefix, name) = ActionName.parts(of: text) else { return false }
    return catalogue.service(prefix)?.action(named: name)?.resourceTypes.isEmpty == false
  }
}
