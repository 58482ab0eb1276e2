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

  /// Where statements of an effect ask all actions but some for tags: there are always actions that
  /// work on no resource.
  static func issuesOfNotAction(in policy: LintedPolicy, effect: Effect) -> [LintIssue] {
    policy.issues { statement in
      guard statement.effect == effect, let element = statement["NotAction"] else { return [] }
      return statement.conditions.filter(demandsResourceTag).map { condition in
        LintIssue(
          "'\(condition.key)' is never there for actions that work on no resource with tags",
          at: [element.key, condition.element.key])
      }
    }
  }

  /// A policy with one statement under a condition on a tag.
  static func example(
    _ effect: String, _ actions: String, by name: String = "StringEquals"
  ) -> String {
    LintExample.statement(
      #""Effect":""# + effect + #"","Resource":"*","# + actions
        + #","Condition":{""# + name + #"":{"aws:ResourceTag/a":"b"}}"#)
  }

  /// Tells whether a condition holds only where the resource has a certain tag.
  private static func demandsResourceTag(_ condition: LintedCondition) -> Bool {
    condition.needsKey && condition.foldedKey.hasPrefix("aws:resourcetag/")
  }

  /// The actions a statement names that work on no resource, by the catalogue.
  ///
  /// An action that tags what it makes is none of them: it may be asked for the tags of that.
  private static func actions(
    withoutResourceIn statement: LintedStatement, _ catalogue: Catalogue
  ) -> [LintedText] {
    statement.actions.filter { entry in
      guard let (prefix, name) = ActionName.parts(of: entry.text),
        let action = catalogue.service(prefix)?.action(named: name)
      else { return false }
      return action.resourceTypes.isEmpty && !action.conditionKeys.contains(where: isTagKey)
    }
  }

  private static func isTagKey(_ key: String) -> Bool {
    let key = ASCIIFolding.lowercased(key)
    return key == "aws:tagkeys" || key.hasPrefix("aws:resourcetag/")
      || key.hasPrefix("aws:requesttag/")
  }
}
