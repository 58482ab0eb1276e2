internal import IAMPolicy

/// The addresses that conditions on `aws:SourceIp` list.
enum SourceAddresses {
  /// Conditions of an operator whose values are private: all of them, or only some.
  static func issues(
    in policy: LintedPolicy, _ kind: ConditionOperatorKind, all: Bool, _ details: String
  ) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.name?.kind == kind, condition.foldedKey == "aws:sourceip" else { return [] }
      let known = condition.values.filter { AddressRange($0.text) != nil }
      let inside = known.filter { AddressRange($0.text)?.isPrivate == true }
      guard !inside.isEmpty, (inside.count == condition.values.count) == all else { return [] }
      return [LintIssue(details, at: inside.map(\.location))]
    }
  }
}
