internal import IAMPolicy

/// What the rules on condition values have in common.
enum ValueRule {
  /// An issue for each value of conditions of a type that is not as it must be.
  ///
  /// Values with policy variables are known only when a request comes.
  static func issues(
    in policy: LintedPolicy, of type: ConditionOperatorKind.ValueType, _ what: String,
    isRight: (String) -> Bool
  ) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind.valueType == type else { return [] }
      return condition.values.filter { !$0.text.contains("${") && !isRight($0.text) }.map {
        LintIssue(
          "'\($0.text)' is no \(what), which '\(condition.operatorElement.name)' compares",
          at: $0.location)
      }
    }
  }
}
