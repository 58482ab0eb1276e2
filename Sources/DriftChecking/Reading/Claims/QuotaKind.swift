internal import IAMPolicy

/// A kind of policy that a sentence names, and the quotas AWS sets for it.
struct QuotaKind {
  /// The quota on its size.
  let size: Quota
  /// The quota on how many may be attached; nil where none is told.
  let count: Quota?
  /// The place of the word that names it.
  let index: Int

  /// The kinds a sentence names, in order.
  static func all(in sentence: Sentence) -> [QuotaKind] {
    let texts = sentence.texts
    let isInline = texts.contains("inline")
    return texts.indices.compactMap { index in
      if isManagedPolicy(at: index, in: texts) {
        return QuotaKind(size: .managedPolicy, count: .attachedManagedPolicies, index: index)
      }
      let word = texts[index]
      if let named = other(word, next: index + 1 < texts.count ? texts[index + 1] : "") {
        return QuotaKind(size: named, count: nil, index: index)
      }
      guard isInline, let quota = inline[word] else { return nil }
      return QuotaKind(size: quota, count: nil, index: index)
    }
  }

  /// The kind that a number of a sentence is said of; nil when that is not plain.
  static func kind(of mention: NumberMention, among numbers: [Quantity]) -> QuotaKind? {
    let kinds = all(in: mention.sentence)
    guard !kinds.isEmpty else { return nil }
    let place = mention.quantity.words.lowerBound
    if numbers.count == kinds.count,
      let rank = numbers.firstIndex(where: { $0.words.lowerBound == place }),
      alternate(numbers, kinds)
    {
      return kinds[rank]
    }
    let clause = mention.sentence.clauses.first { $0.contains(place) } ?? 0..<0
    let near = kinds.filter { clause.contains($0.index) }
    return near.min { abs($0.index - place) < abs($1.index - place) }
      ?? kinds.last { $0.index < place }
  }

  private static func alternate(_ numbers: [Quantity], _ kinds: [QuotaKind]) -> Bool {
    let places = zip(numbers, kinds).map { ($0.words.lowerBound, $1.index) }
    let isFirst = places.allSatisfy { $0 < $1 }
    let steps = zip(places, places.dropFirst())
    return isFirst
      ? steps.allSatisfy { $0.1 < $1.0 }
      : places.allSatisfy { $0 > $1 } && steps.allSatisfy { $0.0 < $1.1 }
  }

  private static func isManagedPolicy(at index: Int, in texts: [String]) -> Bool {
    texts[index] == "managed"
      && texts[(index + 1)...].prefix(2).contains { ["policy", "policies"].contains($0) }
  }

  private static func other(_ word: String, next: String) -> Quota? {
    switch (word, next) {
    case ("trust", "policy"), ("trust", "policies"): .roleTrustPolicy
    case ("session", "policy"), ("session", "policies"): .sessionPolicy
    case ("service", "control"), ("scp", _), ("scps", _): .serviceControlPolicy
    case ("resource", "control"), ("rcp", _), ("rcps", _): .resourceControlPolicy
    case ("bucket", _), ("bucket's", _): .bucketPolicy
    case ("key", "policy"), ("key", "policies"): .keyPolicy
    case ("secret's", _), ("secret", "policy"): .secretPolicy
    case ("queue's", _), ("queue", "policy"): .queuePolicy
    default: nil
    }
  }

  private static let inline: [String: Quota] = [
    "role": .inlineRolePolicies, "roles": .inlineRolePolicies, "role's": .inlineRolePolicies,
    "role\u{2019}s": .inlineRolePolicies, "group": .inlineGroupPolicies,
    "groups": .inlineGroupPolicies, "group's": .inlineGroupPolicies,
    "group\u{2019}s": .inlineGroupPolicies, "user": .inlineUserPolicies,
    "users": .inlineUserPolicies, "user's": .inlineUserPolicies,
    "user\u{2019}s": .inlineUserPolicies,
  ]
}
