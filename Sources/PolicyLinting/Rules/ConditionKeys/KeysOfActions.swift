internal import ActionCatalogue
internal import IAMPolicy

/// Which condition keys requests for which actions have.
enum KeysOfActions {
  /// The services whose keys are judged, as of August 2026.
  ///
  /// Of other services the catalogue lacks pairs that AWS's own policies use and that Access
  /// Analyzer lets pass, such as `ram:ResourceShareName` for `ram:GetResourceShares`.
  private static let services: Set = [
    "dynamodb", "ecs", "eks", "events", "iam", "kms", "lambda", "organizations", "s3",
    "secretsmanager", "sns", "sqs", "ssm", "sts",
  ]

  /// True for a key of one of the services, and for a claim of an identity provider; which global
  /// keys an action answers to is not said in full.
  static func isKnown(_ condition: LintedCondition, in catalogue: Catalogue) -> Bool {
    let key = condition.foldedKey
    guard GlobalConditionKeys.key(named: key) == nil, !key.hasPrefix("aws:"),
      let prefix = ActionName.parts(of: key)?.prefix
    else { return false }
    let owner = catalogue.service(prefix) == nil ? "sts" : prefix
    return services.contains(owner) && catalogue.service(owner)?.conditionKey(named: key) != nil
  }

  /// Tells whether an action of the catalogue, given by its name, has no such key.
  static func lacks(_ action: String, _ key: String, in catalogue: Catalogue) -> Bool {
    guard let (prefix, name) = ActionName.parts(of: action),
      let service = catalogue.service(prefix), let action = service.action(named: name)
    else { return false }
    return !service.hasKey(key, for: action)
  }
}
