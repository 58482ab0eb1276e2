internal import CanonicalModel

/// What a bound number is said of, where that is none of the things it counts.
extension NumberMention {
  /// The word right behind a number that names things no fact of a policy counts.
  static func stranger(behind quantity: Quantity, in sentence: Sentence) -> String? {
    let behind = sentence.texts[quantity.words.upperBound...].prefix(3)
      .drop { ["aws", "amazon", "different"].contains($0) }
    return behind.first.flatMap { strangers.contains($0) ? $0 : nil }
  }

  /// What a number that is bound to a fact is wrongly said of.
  func mistakenThing(for fact: Fact) -> String? {
    let behind = sentence.texts[quantity.words.upperBound...].prefix(2)
    if fact.name.hasSuffix("managed-policies"), behind.first == "inline" {
      return behind.joined(separator: " ")
    }
    guard case .count = fact.value else { return nil }
    return Self.stranger(behind: quantity, in: sentence)
  }

  private static let strangers: Set = [
    "regions", "accounts", "users", "roles", "groups", "buckets", "functions", "queues", "tables",
    "topics", "resources", "policies", "characters", "bytes",
  ]
}
