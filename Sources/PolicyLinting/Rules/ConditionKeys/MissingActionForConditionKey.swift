internal import IAMPolicy

/// A statement on taking roles asks for what only another action can set.
enum MissingActionForConditionKey: LintRule {
  static let code = "MISSING_ACTION_FOR_CONDITION_KEY"
  static let findingType = FindingType.error
  static let rationale =
    "a session has tags or a source identity only where setting them is allowed too"
  static let fix = "add the action that sets the key to the statement"
  static let examples: [LintExample] = [
    .passes(asking("sts:SourceIdentity", #"["sts:AssumeRole","sts:SetSourceIdentity"]"#)),
    .passes(asking("aws:RequestTag/a", #"["sts:AssumeRole","STS:Tag*"]"#)),
    .passes(asking("sts:SourceIdentity", #"["sts:AssumeRole","iam:GetRole"]"#)),
    .passes(asking("sts:SourceIdentity", #""sts:AssumeRole""#, by: "StringLikeIfExists")),
    .passes(asking("aws:TagKeys", #""sts:AssumeRole""#, by: "ForAllValues:StringEquals")),
    .passes(asking("sts:ExternalId", #""sts:AssumeRole""#), as: .roleTrust),
    .passes(asking("aws:RequestTag/a", #""ec2:CreateTags""#)),
    .fails(
      asking("sts:SourceIdentity", #"▸"sts:AssumeRole""#), "'sts:SetSourceIdentity'",
      as: .roleTrust),
    .fails(
      asking("STS:transitiveTagKeys", #"[▸"sts:AssumeRoleWithSAML","sts:SetSourceIdentity"]"#),
      "'sts:TagSession'", as: .roleTrust),
    .fails(asking("aws:RequestTag/team", #"▸"sts:assumerole""#), "'aws:RequestTag/team'"),
  ]

  private static func asking(
    _ key: String, _ actions: String, by name: String = "StringEquals"
  ) -> String {
    LintExample.statement(
      #""Effect":"Allow","Action":"# + actions
        + #","Condition":{""# + name + #"":{""# + key + #"":"a"}}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    let granted = GrantIndex(of: policy)
    return policy.conditionIssues { condition, statement in
      guard statement.effect == .allow, !statement.isNotAction,
        condition.needsKey, let setter = setter(of: condition.foldedKey),
        granted.grants(of: setter).isEmpty,
        statement.actions.allSatisfy({ ASCIIFolding.lowercased($0.text).hasPrefix("sts:") }),
        let taking = statement.actions.first(where: isTaking)
      else { return [] }
      return [
        LintIssue(
          "'\(condition.key)' is never there where '\(setter)' is not allowed",
          at: [taking.location, condition.element.key])
      ]
    }
  }

  /// The action that sets a key, given in lower case, when a role is taken.
  private static func setter(of key: String) -> String? {
    switch key {
    case "sts:sourceidentity": "sts:SetSourceIdentity"
    case "sts:transitivetagkeys", "aws:tagkeys": "sts:TagSession"
    case _ where key.hasPrefix("aws:requesttag/"): "sts:TagSession"
    default: nil
    }
  }

  private static func isTaking(_ entry: LintedText) -> Bool {
    ASCIIFolding.lowercased(entry.text).hasPrefix("sts:assumerole")
  }
}
