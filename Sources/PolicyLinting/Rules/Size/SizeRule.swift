internal import Diagnostics
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
    "the policy has \(NumberText.grouped(used)) \(quota.unit.rawValue), and the quota '\(quota.name)' is "
      + "\(NumberText.grouped(quota.value)): \(NumberText.grouped(used - quota.value)) over"
  }

  private static func quota(of policy: LintedPolicy) -> Quota? {
    let action = policy.statements.lazy.compactMap(\.actions.first).first
    return policy.type.sizeQuota(ofPolicyOn: action.map { ActionPattern($0.text) })
  }

  /// A policy of so many characters without white space between tokens.
  static func example(counted: Int, service: String) -> String {
    let start = #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":""# + service + ":"
    let end = #"","Resource":"*"}}"#
    return start
      + String(repeating: "a", count: counted - start.utf8.count - end.utf8.count) + end
  }
}
