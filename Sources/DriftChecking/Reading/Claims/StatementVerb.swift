/// The verb by which a sentence says what a policy or a statement has.
struct StatementVerb {
  enum Kind {
    case has
    case applies
    case isLimited
    case denies
    /// "are Allow statements", which is all there is to say.
    case isAllow
  }

  let kind: Kind
  let isDenied: Bool
  /// Where it ends, what denies it included.
  let end: Int

  /// The verb that begins at a word.
  init?(at start: Int, in texts: [String]) {
    var index = start
    func skip() {
      while index < texts.count, AllowanceWords.adverbs.contains(texts[index]) { index += 1 }
    }
    var isDenied = false
    skip()
    let denials = [["does", "not"], ["do", "not"], ["doesn't"], ["don't"], ["never"]]
    let plain = texts[index...].prefix(2).map { $0.replacing("\u{2019}", with: "'") }
    if let denial = denials.first(where: { plain.starts(with: $0) }) {
      isDenied = true
      index += denial.count
      skip()
    }
    guard index < texts.count else { return nil }
    switch texts[index] {
    case let word where Self.having.contains(word): kind = .has
    case let word where Self.bounds.contains(word):
      index += 1
      guard index < texts.count, texts[index] == "with" else { return nil }
      kind = .has
    case "applies", "apply": kind = .applies
    case "denies", "deny": kind = .denies
    case "limits", "limit", "restricts", "restrict":
      index += 1
      guard index < texts.count,
        ["access", "actions", "permissions", "itself"].contains(texts[index])
      else { return nil }
      kind = .isLimited
    case "is", "are":
      index += 1
      if index < texts.count, texts[index] == "not" {
        isDenied = true
        index += 1
      }
      skip()
      guard index < texts.count else { return nil }
      if Self.limiting.contains(texts[index]) {
        kind = .isLimited
      } else if texts[index...].starts(with: ["allow", "statements"]) {
        kind = .isAllow
        index += 1
      } else if let deny = Self.deny(at: index, in: texts) {
        kind = .has
        index = deny - 1
      } else if Self.guarding.contains(texts[index]), index + 1 < texts.count,
        ["by", "to"].contains(texts[index + 1])
      {
        kind = .has
        index += 1
      } else {
        return nil
      }
    default: return nil
    }
    self.isDenied = isDenied
    end = index + 1
  }

  /// Where "deny" stands in "is an explicit Deny statement".
  private static func deny(at index: Int, in texts: [String]) -> Int? {
    let end = texts[index...].firstIndex { !["a", "an", "explicit"].contains($0) }
    return end.flatMap { texts[$0] == "deny" && $0 > index ? $0 : nil }
  }

  private static let guarding: Set = ["protected", "guarded", "subject", "secured"]
  private static let having: Set = [
    "has", "have", "uses", "use", "contains", "contain", "includes", "include", "carries", "carry",
    "holds", "hold", "bears", "bear", "sets", "requires", "require", "needs", "need", "demands",
    "demand",
  ]
  private static let bounds: Set = ["begins", "starts", "opens", "ends", "closes"]
  private static let limiting: Set = ["limited", "restricted", "scoped", "confined"]
}
