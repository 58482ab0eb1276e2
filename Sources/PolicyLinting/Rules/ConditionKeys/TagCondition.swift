internal import ActionCatalogue
internal import IAMPolicy

/// Conditions on the tags of the resource a request is for.
enum TagCondition {
  /// Where statements of an effect ask actions for tags that their requests never have.
  static func issues(in policy: LintedPolicy, effect: Effect) -> [LintIssue] {
    policy.issues { statement in
      guard statement.effect == effect, !statement.isNotAction else { return [] }
      return statement.conditions.filter(demandsResourceTag).compactMap { condition in
        let actions = actions(withoutResourceIn: statement, policy.catalogue)
        guard !actions.isEmpty else { return nil }
        let prefixes = Set(actions.compactMap { ActionName.parts(of: $0.text)?.prefix })
        return LintIssue(
          "'\(condition.key)' is never there for actions of \(ShortList.of(prefixes.sorted())) "
            + "that work on no resource",
          at: actions.map(\.location) + [condition.element.key])
      }
    }
  }

  /// Tells whether a condition holds only where the resource has a certain tag.
  private static func demandsResourceTag(_ condition: LintedCondition) -> Bool {
    guard let name = condition.name, !name.isIfExists, !name.kind.isNegated, name.kind != .null
    else { return false }
    return condition.foldedKey.hasPrefix("aws:resourcetag/")
  }

  /// The actions a statement names that work on no resource, by the catalogue.
  private static func actions(
    withoutResourceIn statement: LintedStatement, _ catalogue: Catalogue
  ) -> [LintedText] {
    statement.actions.filter { entry in
      guard let (prefix, name) = ActionName.parts(of: entry.text),
        let action = catalogue.service(prefix)?.action(named: name)
      else { return false }
      return action.resourceTypes.isEmpty
        && !action.conditionKeys.contains { $0.lowercased().hasPrefix("aws:resourcetag/") }
    }
  }
}
