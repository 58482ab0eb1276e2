internal import ActionCatalogue
internal import IAMPolicy

/// A condition asks for a key that requests for some of the actions never have.
///
/// Actions are judged by their names, and patterns are left alone, as AWS does. So are tests that
/// allow for a missing key: those with `IfExists`, and `Null`.
enum UnsupportedActionForConditionKey: LintRule {
  static let code = "UNSUPPORTED_ACTION_FOR_CONDITION_KEY"
  static let findingType = FindingType.error
  static let rationale = "a key that requests for an action never have says nothing about them"
  static let fix = "move the actions to a statement without the condition"
  static let examples: [LintExample] = [
    .passes(keyed(#""kms:ViaService""#, of: #"["kms:Decrypt","kms:Encrypt","kms:List*"]"#)),
    .passes(keyed(#""kms:EncryptionContext:a":"b","aws:userid""#, of: #""kms:Decrypt""#)),
    .passes(keyed(#""S3:Prefix""#, of: #"["s3:ListBucket","s3:Get*","s4:GetObject"]"#)),
    .passes(keyed(#""s3:prefix""#, of: #""s3:GetObject""#, by: "StringLikeIfExists")),
    .passes(keyed(#""ec2:CreateAction""#, of: #""ec2:RunInstances""#)),
    .passes(keyed(#""s3:prefixes""#, of: #""s3:GetObject""#)),
    .fails(keyed(#""s3:prefix""#, of: #"["s3:ListBucket",▸"s3:getobject"]"#), "'s3:getobject'"),
    .fails(keyed(#""kms:RecipientAttestation:PCR8""#, of: #"▸"kms:GetKeyPolicy""#), "PCR8"),
    .fails(keyed(#""kms:ViaService""#, of: #"["kms:Decrypt",▸"s3:GetObject"]"#), "kms:ViaService"),
    .fails(
      keyed(
        #""cognito-identity.amazonaws.com:aud""#, of: #"["sts:AssumeRole",▸"sts:TagSession"]"#),
      "'sts:TagSession'", as: .roleTrust),
  ]

  private static func keyed(
    _ key: String, of actions: String, by name: String = "StringLike"
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Resource":"*","Action":"# + actions
        + #","Condition":{""# + name + #"":{"# + key + #":"a"}}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard let name = condition.name, name.kind != .null, !name.isIfExists,
        !statement.isNotAction, KeysOfActions.isKnown(condition, in: policy.catalogue)
      else { return [] }
      let actions = statement.actions.filter {
        KeysOfActions.lacks($0.text, condition.key, in: policy.catalogue)
      }
      guard !actions.isEmpty else { return [] }
      return [
        LintIssue(
          "requests for \(ShortList.of(actions.map(\.text))) never have '\(condition.key)'",
          at: actions.map(\.location) + [condition.element.location])
      ]
    }
  }
}
