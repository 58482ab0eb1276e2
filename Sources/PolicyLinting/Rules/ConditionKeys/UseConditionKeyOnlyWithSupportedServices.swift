internal import IAMPolicy

/// A key that few services have is asked of others too.
enum UseConditionKeyOnlyWithSupportedServices: LintRule {
  static let code = "USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES"
  static let findingType = FindingType.warning
  static let rationale =
    "requests to services without the key never have it, and are judged as if they came elsewhere"
  static let fix = "name only actions of services that have the key"
  static let examples: [LintExample] = [
    .passes(asking("aws:VpceAccount", #""Action":["s3:*","KMS:Decrypt"]"#), as: .resourceControl),
    .passes(asking("aws:VpceOrgID", #""Action":"sqs:SendMessage""#), as: .resource),
    .passes(asking("aws:SourceVpce", #""Action":"*""#)),
    .fails(asking("aws:VpceOrgPaths", #""Action":▸"sqs:SendMessage""#), "'sqs:SendMessage'"),
    .fails(
      asking("AWS:vpceaccount", #""Action":["s3:*",▸"iam:PassRole","sns:*"]"#),
      "'iam:PassRole' and 'sns:*'"),
    .fails(asking("aws:VpceOrgID", #""Action":▸"*""#), "'aws:VpceOrgID'", as: .resourceControl),
    .fails(asking("aws:VpceOrgID", #"▸"NotAction":"iam:*""#), "all but", as: .serviceControl),
  ]

  private static func asking(_ key: String, _ actions: String) -> String {
    LintExample.statement(
      #""Effect":"Deny","Resource":"*","# + actions
        + #","Condition":{"StringNotEquals":{""# + key + #"":"a"}}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard EndpointKeyServices.isEndpointKey(condition.foldedKey) else { return [] }
      let key = condition.element.key
      if let element = statement["NotAction"] {
        return [
          LintIssue(
            "all but a few actions are asked for '\(condition.key)', which not all services have",
            at: [element.key, key])
        ]
      }
      let others = statement.actions.filter { !has($0.text, condition.foldedKey) }
      guard !others.isEmpty else { return [] }
      return [
        LintIssue(
          "\(ShortList.of(others.map(\.text))) may be without '\(condition.key)' by AWS's list of "
            + EndpointKeyServices.date, at: others.map(\.location) + [key])
      ]
    }
  }

  private static func has(_ action: String, _ key: String) -> Bool {
    guard let (service, name) = ActionName.parts(of: ASCIIFolding.lowercased(action)) else {
      return false
    }
    return EndpointKeyServices.has(key, service: service, name: name)
  }
}
