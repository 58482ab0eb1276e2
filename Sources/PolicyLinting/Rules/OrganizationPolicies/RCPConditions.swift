internal import IAMPolicy

/// Looks for conditions in resource control policies that need another beside them.
enum RCPConditions {
  /// Keys that tell callers apart, and are missing when a service calls for itself.
  static func isOfPrincipal(_ folded: String) -> Bool {
    ["principalaccount", "principalarn", "principalorgid", "principalorgpaths"]
      .contains { folded == "aws:" + $0 } || folded.hasPrefix("aws:principaltag/")
  }

  /// Keys that tell on whose behalf a service calls, and are missing for other callers.
  static func isOfSource(_ folded: String) -> Bool {
    ["sourceaccount", "sourcearn", "sourceorgid", "sourceorgpaths"]
      .contains { folded == "aws:" + $0 }
  }

  /// One issue at the first such key of each statement that lacks the other condition.
  static func issues(
    in policy: LintedPolicy, _ details: String, needing isNeeded: (String) -> Bool,
    unless isRelated: (LintedCondition) -> Bool
  ) -> [LintIssue] {
    guard policy.type == .resourceControl else { return [] }
    return policy.issues { statement in
      guard statement.effect == .deny, !statement.conditions.contains(where: isRelated),
        let condition = statement.conditions.first(where: { isNeeded($0.foldedKey) })
      else { return [] }
      return [LintIssue("'\(condition.key)' is tested \(details)", at: condition.element.key)]
    }
  }

  static func isServiceTest(_ condition: LintedCondition) -> Bool {
    condition.foldedKey == "aws:principalisawsservice"
  }

  /// True for a test by `Null` that a source is given.
  static func isSourceCheck(_ condition: LintedCondition) -> Bool {
    condition.name?.kind == .null && isOfSource(condition.foldedKey)
      && condition.values.map(\.text) == ["false"]
  }
}
