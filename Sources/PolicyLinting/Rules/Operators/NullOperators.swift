internal import IAMPolicy

/// Finds the operator `Null` with additions that it does not take.
enum NullOperators {
  static func issues(
    in policy: LintedPolicy, _ details: String, where isMeant: (ConditionOperatorName) -> Bool
  ) -> [LintIssue] {
    policy.issues { statement in
      statement.conditionOperators.compactMap { element in
        guard let name = ConditionOperatorName(element.name), name.kind == .null, isMeant(name)
        else { return nil }
        return LintIssue("'\(element.name)' \(details)", at: element.key)
      }
    }
  }
}
