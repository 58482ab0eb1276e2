/// What a sentence says of the first and the last statement, and of all there is of a kind.
extension StatementClaimReading {
  /// "The first statement", "the policy's last statement", "one of the statements".
  func ordinal(at start: Int) -> (Subject, Int)? {
    if texts[start...].starts(with: ["one", "of", "the", "statements"]) {
      return (.policy, start + 4)
    }
    if texts[start...].starts(with: ["one", "statement"]) { return (.policy, start + 2) }
    guard start + 2 < texts.count, ["the", "its"].contains(texts[start]),
      texts[start + 2] == "statement", !place.isOfOthers
    else { return nil }
    let index: Int
    switch texts[start + 1] {
    case "last", "final": index = names.order.count - 1
    case let word:
      guard let known = Self.ordinals.firstIndex(of: word) else { return nil }
      index = known
    }
    guard names.order.indices.contains(index), let sid = names.order[index] else { return nil }
    let end = start + 3
    guard end < texts.count, ["in", "of"].contains(texts[end]) else {
      return (.statement(sid), end)
    }
    return names.length(at: end + 1, in: texts).map { (.statement(sid), end + 1 + $0) }
  }

  /// What "may" and "can" say of all of a kind, where nothing else makes a sentence say less.
  func reach(after doubts: [Int]) -> [StatementClaim] {
    guard doubts.allSatisfy({ Self.modals.contains(texts[$0]) }),
      let (subject, verb) = subject(at: 0) ?? product, let said = whole(at: verb)
    else { return [] }
    return [
      StatementClaim(
        subject: subject, trait: said.trait, isDenied: false, range: range(0..<said.end))
    ]
  }

  /// The product, which does what the policy lets it.
  private var product: (Subject, Int)? {
    guard !names.product.isEmpty, texts.starts(with: names.product) else { return nil }
    return (.policy, names.product.count)
  }

  /// "… may pass any role", "… lets Sample delete every bucket", "… covers all roles".
  func whole(at start: Int) -> Predicate? {
    var index = start
    if index < texts.count, Self.modals.contains(texts[index]) {
      index += 1
    } else if index < texts.count, Self.letting.contains(texts[index]) {
      index += 1
      let isOfProduct = !names.product.isEmpty && texts[index...].starts(with: names.product)
      if isOfProduct {
        index += names.product.count
      } else if index < texts.count, ["it", "you", "us"].contains(texts[index]) {
        index += 1
      }
      if index < texts.count, texts[index] == "to" { index += 1 }
    } else if index >= texts.count || !Self.reaching.contains(texts[index]) {
      return nil
    }
    guard index + 2 < texts.count, !["not", "never", "only"].contains(texts[index]) else {
      return nil
    }
    let verb = texts[index]
    index += 1
    if texts[index] == "to" || texts[index] == "on" { index += 1 }
    guard index + 1 < texts.count, ["any", "every", "all"].contains(texts[index]) else {
      return nil
    }
    index += 1
    while index < texts.count, ["of", "the", "your", "iam", "s3", "aws"].contains(texts[index]) {
      index += 1
    }
    guard index < texts.count else { return nil }
    let plain = texts[index].hasSuffix("s") ? String(texts[index].dropLast()) : texts[index]
    guard Self.kinds.contains(plain),
      isEnd(at: index + 1) || isOfAccount(index + 1) || isToAny(index + 1)
    else {
      return nil
    }
    let action = (verb.hasSuffix("es") && verb.hasPrefix("pass") ? "pass" : verb) + plain
    return Predicate(trait: .every(kind: plain, action: action), isDenied: false, end: index + 1)
  }

  /// "… to any service".
  private func isToAny(_ index: Int) -> Bool {
    index + 2 < texts.count && texts[index] == "to"
      && ["any", "every", "all"].contains(texts[index + 1])
      && ["service", "services"].contains(texts[index + 2]) && isEnd(at: index + 3)
  }

  /// "… in your account".
  private func isOfAccount(_ index: Int) -> Bool {
    texts[index...].starts(with: ["in", "your", "account"])
      || texts[index...].starts(with: ["in", "the", "account"])
  }

  /// Tells whether a word that makes doubtful stands in "everything else", "all other actions".
  func isOfRest(_ index: Int) -> Bool {
    guard index > 1, isRest(texts[index]) else { return false }
    return ["everything", "anything", "all", "every", "any"].contains(texts[index - 1])
      && ["denies", "deny"].contains(texts[index - 2])
  }

  func isRest(_ word: String) -> Bool { word == "else" || word == "other" }

  private static let modals: Set = ["may", "can"]
  private static let letting: Set = ["lets", "allows", "permits", "enables"]
  private static let reaching: Set = [
    "passes", "covers", "reaches", "applies", "affects", "touches",
  ]
  private static let kinds: Set = [
    "role", "bucket", "resource", "user", "table", "function", "queue", "topic", "key", "secret",
    "stack", "instance",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
}
