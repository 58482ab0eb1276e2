/// One principal of a statement, in the form principals are compared in.
struct PrincipalEntry: Hashable {
  /// The kind as written; nil for the literal `"*"`.
  let kind: String?
  /// The principal; of an account, its number alone.
  let value: String

  /// An account number in `AWS` is short for the ARN of the account's root.
  init(kind: String?, value: String) {
    self.kind = kind
    self.value = kind == "AWS" ? Self.rootAccount(in: value) ?? value : value
  }

  /// Someone whom no policy names.
  static let stranger = PrincipalEntry(kind: "AWS", value: "arn:aws:iam::\u{1}:user/\u{1}")

  /// True for `"*"` alone, and for `"AWS": "*"`.
  var isEveryone: Bool { value == "*" && (kind == nil || kind == "AWS") }

  /// Tells whether everyone whom `other` stands for is in here.
  func includes(_ other: PrincipalEntry, effect: Effect) -> Decision {
    if self == other { return .yes }
    if isEveryone {
      // AWS calls both forms the same where access is granted.
      if kind == nil || other.kind == "AWS" || effect == .allow && other.kind == nil { return .yes }
      return .unknown("'AWS: *' may leave out principals of another kind")
    }
    if other.isEveryone { return .no }
    return isApart(from: other)
      ? .no : .unknown("'\(value)' and '\(other.value)' may speak of the same principal")
  }

  /// Tells whether no principal is certain to be both.
  func isApart(from other: PrincipalEntry) -> Bool {
    guard self != other, !isEveryone, !other.isEveryone else { return false }
    let kinds: Set<String?> = [kind, other.kind]
    if kinds.contains("AWS"), kinds.contains("CanonicalUser") { return false }
    if kinds == ["AWS", "Federated"] { return !isSession && !other.isSession }
    guard kinds == ["AWS"] else { return true }
    guard let account, let theirs = other.account else { return false }
    if account != theirs { return true }
    // Of one account, a number stands for all, and a session belongs to a role or a user.
    return isIdentity && other.isIdentity
  }

  private var isSession: Bool { value.hasPrefix("arn:") && value.contains(":sts:") }
  private var isIdentity: Bool { value.contains(":user/") || value.contains(":role/") }

  /// The account a principal of `AWS` belongs to.
  private var account: Substring? {
    let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 ? parts[4] : parts.count == 1 ? parts[0] : nil
  }

  private static func rootAccount(in value: String) -> String? {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty,
      parts[5] == "root"
    else { return nil }
    return String(parts[4])
  }
}
