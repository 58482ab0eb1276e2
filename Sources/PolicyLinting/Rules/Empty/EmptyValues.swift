internal import IAMPolicy

/// Finds elements of a statement that hold nothing.
enum EmptyValues {
  /// One issue for each element of these names that is an empty array.
  static func arrays(_ names: [String], in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.elements.filter { names.contains($0.name) && $0.isEmptyArray }.map {
        LintIssue(
          "'\($0.name)' of statement \(statement.label) is empty, so the statement does nothing",
          at: $0.location)
      }
    }
  }

  /// One issue for each condition key with an empty array as its value.
  static func conditions(
    in policy: LintedPolicy, _ consequence: String, under isMeant: (ConditionOperatorName) -> Bool
  ) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.compactMap { condition in
        guard let name = condition.name, isMeant(name), condition.element.isEmptyArray
        else { return nil }
        return LintIssue(
          "'\(condition.key)' has no values under '\(name)', so it \(consequence)",
          at: condition.element.location)
      }
    }
  }
}
