internal import IAMPolicy

extension NumberMention {
  /// The quota of the kind of policy the sentence names, where the number is given for that of
  /// another kind, or as a quota that nothing has; nil when all is well or nothing is plain.
  var mistakenQuota: Quota? {
    guard !isDenied || role == .quota, let value = quantity.whole, isLimit(value) else {
      return nil
    }
    let numbers = NumberMention.all(of: sentence).filter { $0.isLimit($0.quantity.whole ?? 0) }
    guard let kind = QuotaKind.kind(of: self, among: numbers.map(\.quantity)) else { return nil }
    let quota = noun == .policies ? kind.count : kind.size
    guard let quota, quota.value != value else { return nil }
    guard let qualifier, qualifier != .atMost, qualifier != .atLeast else { return quota }
    return qualifier.holds(for: quota.value, beside: quantity) ? nil : quota
  }

  /// Tells whether it is given as a limit: by its role, or as one that AWS sets.
  private func isLimit(_ value: Int) -> Bool {
    switch noun {
    case .policies: speaksOfQuota && value > 1
    case .characters, nil:
      role == .quota || (role == nil && (isAllowance || Self.limits.contains(value)))
    default: false
    }
  }

  /// True for what a kind of policy may have: "of a user may have", "limits a managed policy to".
  private var isAllowance: Bool {
    guard noun == .characters else { return false }
    let lead = sentence.words[..<quantity.words.lowerBound].map(\.text)
    let modals: Set = [
      "may", "can", "must", "allowed", "most", "maximum", "limits", "limited", "restricts",
      "restricted", "allows", "caps", "capped",
    ]
    guard let modal = lead.suffix(8).lastIndex(where: modals.contains) else { return false }
    let isOfKind = lead.contains { ["managed", "inline"].contains($0) }
    let isOfThis = lead[..<modal].suffix(3).contains { ["this", "our", "its"].contains($0) }
    return isOfKind && !isOfThis
  }

  private static let limits = Set(Quota.all.filter { $0.unit != .items }.map(\.value))
}
