/// What a sentence says that a policy or a statement has.
extension StatementClaimReading {
  struct Predicate {
    let trait: StatementTrait
    let isDenied: Bool
    /// Where its words end.
    let end: Int
  }

  /// "… a condition", "… no Deny statements", "… the policy version 2008-10-17".
  func object(at start: Int, isDenied: Bool) -> Predicate? {
    var index = start
    var isNone = isDenied
    while index < texts.count, texts[index] == "no" || Self.articles.contains(texts[index]) {
      if texts[index] == "no" {
        guard !isNone else { return nil }
        isNone = true
      }
      index += 1
    }
    guard let (trait, end) = thing(at: index) else { return nil }
    switch trait {
    case .key, .version: break
    default: guard isEnd(at: end) else { return nil }
    }
    return Predicate(trait: trait, isDenied: isNone, end: end)
  }

  /// A thing that statements have, and where its name ends.
  private func thing(at index: Int) -> (StatementTrait, Int)? {
    guard index < texts.count else { return nil }
    if let version = datedVersion(at: index) { return version }
    switch texts[index] {
    case "condition", "conditions": return condition(at: index)
    case "mfa": return (.multiFactor, index + 1)
    case "multi-factor", "multifactor":
      return (.multiFactor, after(index + 1, ["authentication"]))
    case "deny", "denies":
      return (.deny, after(index + 1, ["statement", "statements", "rule", "rules", "effect"]))
    case "wildcard", "wildcards": return wildcard(at: index)
    case "effect":
      let name = texts[(index + 1)...].first ?? ""
      return name == "allow" ? (.allow, index + 2) : name == "deny" ? (.deny, index + 2) : nil
    case "version", "policy", "language": return versionName(at: index)
    default: return nil
    }
  }

  private func condition(at index: Int) -> (StatementTrait, Int)? {
    let next = index + 1
    if next + 1 < texts.count, texts[next] == "on" {
      let key = stretch(at: next + 1)
      guard key.hasPrefix("aws:") || (code(at: next + 1) != nil && key.contains(":")) else {
        return nil
      }
      return (.key(key), end(ofStretchAt: next + 1))
    }
    guard next < texts.count, ["key", "keys"].contains(texts[next]) else {
      return (.conditions, after(next, ["block", "blocks", "element", "elements"]))
    }
    guard next + 1 < texts.count else { return (.conditions, next + 1) }
    let key = stretch(at: next + 1)
    guard key.utf8.contains(UInt8(ascii: ":")) else { return (.conditions, next + 1) }
    return (.key(key), end(ofStretchAt: next + 1))
  }

  private func wildcard(at index: Int) -> (StatementTrait, Int)? {
    let rest = texts[(index + 1)...]
    let kinds: Set = ["action", "actions", "permission", "permissions"]
    if let first = rest.first, kinds.contains(first) {
      return (.wildcards(isOfActions: true), index + 2)
    }
    if rest.first == "in", kinds.contains(rest.dropFirst(2).first ?? ""),
      ["its", "the", "their"].contains(rest.dropFirst().first ?? "")
    {
      return (.wildcards(isOfActions: true), index + 4)
    }
    return (.wildcards(isOfActions: false), index + 1)
  }

  private func after(_ index: Int, _ words: Set<String>) -> Int {
    index < texts.count && words.contains(texts[index]) ? index + 1 : index
  }

  /// "… to all resources".
  func application(at start: Int, isDenied: Bool) -> Predicate? {
    guard
      texts[start...].starts(with: ["to", "all", "resources"])
        || texts[start...].starts(with: ["to", "every", "resource"])
        || texts[start...].starts(with: ["to", "any", "resource"]), isEnd(at: start + 3)
    else { return nil }
    return Predicate(trait: .allResources, isDenied: isDenied, end: start + 3)
  }

  /// "… to the region us-east-1", "… to the bucket `books`", "… by the condition key `aws:…`".
  func limit(at start: Int, isDenied: Bool) -> Predicate? {
    if texts[start...].starts(with: ["by", "the", "condition", "key"]) {
      return object(at: start + 1, isDenied: isDenied)
    }
    guard texts[start...].first == "to" else { return nil }
    var index = start + 1
    while index < texts.count, ["the", "aws", "s3", "one"].contains(texts[index]) { index += 1 }
    guard index < texts.count else { return nil }
    let isNamed = Self.bearers.contains(texts[index])
    if isNamed { index += 1 }
    guard index < texts.count else { return nil }
    let name = stretch(at: index)
    let isRegion = name.wholeMatch(of: /[a-z]{2}(-[a-z]+){1,2}-[0-9]/) != nil
    let isPlain = code(at: index) == nil && !name.contains { "-.*0123456789".contains($0) }
    let end = end(ofStretchAt: index)
    guard isRegion || (isNamed && !isPlain), isEnd(at: end) else { return nil }
    return Predicate(trait: .limit(name), isDenied: isDenied, end: end)
  }

  /// "No statement denies anything".
  func denial(at start: Int, isDenied: Bool) -> Predicate? {
    var end = start
    while end < texts.count,
      [
        "anything", "everything", "all", "access", "any", "every", "other", "else", "action",
        "actions",
      ]
      .contains(texts[end])
    {
      end += 1
    }
    guard isEnd(at: end) else { return nil }
    return Predicate(trait: .deny, isDenied: isDenied, end: end)
  }

  /// "No conditions are used", "There are no Deny statements in the policy".
  func absence(at start: Int) -> StatementClaim? {
    let isThere =
      texts[start] == "there" && ["is", "are"].contains(texts[(start + 1)...].first ?? "")
    let none = isThere ? start + 2 : start
    guard none < texts.count, texts[none] == "no" else { return nil }
    var index = none + 1
    while index < texts.count, Self.articles.contains(texts[index]) { index += 1 }
    guard let (trait, thingEnd) = thing(at: index) else { return nil }
    var end = thingEnd
    if !isThere {
      guard end + 1 < texts.count, ["is", "are"].contains(texts[end]),
        Self.participles.contains(texts[end + 1])
      else { return nil }
      end += 2
    }
    let isInPolicy =
      end < texts.count && ["in", "by"].contains(texts[end])
      && (names.length(at: end + 1, in: texts).map { isEnd(at: end + 1 + $0) } ?? false)
    guard isInPolicy || (!isThere && !place.isOfOthers && isEnd(at: end)) else { return nil }
    return StatementClaim(
      subject: .policy, trait: trait, isDenied: true, range: range(start..<end))
  }

  /// Tells whether nothing at a word narrows what is said.
  func isEnd(at index: Int) -> Bool {
    index >= texts.count || Self.ends.contains(texts[index])
      || sentence.gap(before: index).contains { ",;:()".utf8.contains($0) }
  }

  private static let ends: Set = ["and", "but", "so", "because", "since", "today", "at", "nor"]
  private static let articles: Set = [
    "a", "an", "any", "the", "explicit", "single", "one", "least", "at", "or", "more", "own", "its",
  ]
  private static let participles: Set = [
    "used", "included", "contained", "set", "attached", "given", "listed",
  ]
  private static let bearers: Set = [
    "region", "regions", "bucket", "buckets", "table", "tables", "queue", "queues", "role",
    "roles", "function", "functions", "topic", "topics", "secret", "secrets", "account", "path",
  ]
}
