internal import IAMPolicy

/// What the rules on size have in common: exact quotas, by what each of them counts.
///
/// AWS's own check of identity policies knows only the largest of their quotas, that of a role's
/// inline policies, and lets pass what CreatePolicy then refuses.
enum SizeRule {
  static func issues(in policy: LintedPolicy, types: Set<PolicyType>) -> [LintIssue] {
    guard types.contains(policy.type), let quota = quota(of: policy),
      let used = quota.usage(of: policy.text), used > quota.value
    else { return [] }
    return [LintIssue(claim(used, quota), at: policy.wholeLocation)]
  }

  static func claim(_ used: Int, _ quota: Quota) -> String {
    "the policy has \(grouped(used)) \(quota.unit.rawValue), and the quota '\(quota.name)' is "
      + "\(grouped(quota.value)): \(grouped(used - quota.value)) over"
  }

  private static func quota(of policy: LintedPolicy) -> Quota? {
    guard policy.type == .resource else { return policy.type.sizeQuota }
    guard let action = policy.statements.lazy.compactMap(\.actions.first).first else { return nil }
    let statement = Statement(
      sid: nil, effect: .allow, actions: ActionClause([ActionPattern(action.text)]), resources: nil)
    return policy.type.sizeQuota(of: PolicyDocument(statements: [statement]))
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number).utf8)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return result
  }

  /// A policy of so many characters without white space between tokens.
  static func example(counted: Int, service: String) -> String {
    let start = #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":""# + service + ":"
    let end = #"","Resource":"*"}}"#
    return start
      + String(repeating: "a", count: counted - start.utf8.count - end.utf8.count) + end
  }
}
