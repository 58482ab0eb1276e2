/// What a number can be of.
enum CountedNoun: String {
  case characters
  case bytes
  case actions
  case statements
  case services
  case policies
  case steps
  case percent

  /// What a word in lower case means; nil for any other word.
  init?(word: String) {
    guard let noun = Self.words[word] else { return nil }
    self = noun
  }

  /// True for a measure of text, and not of things.
  var isSize: Bool { self == .characters || self == .percent || self == .bytes }

  /// How a fact that counts these is named.
  var factSuffix: String { ".\(rawValue.dropLast())-count" }

  private static let words: [String: CountedNoun] = [
    "character": .characters, "characters": .characters, "chars": .characters,
    "char": .characters, "byte": .bytes, "bytes": .bytes, "octets": .bytes, "kb": .bytes,
    "kib": .bytes, "kbytes": .bytes, "kilobyte": .bytes, "kilobytes": .bytes,
    "action": .actions, "actions": .actions, "permissions": .actions,
    "statement": .statements, "statements": .statements, "sids": .statements,
    "service": .services, "services": .services, "policy": .policies, "policies": .policies,
    "step": .steps, "steps": .steps, "percent": .percent, "percentage": .percent, "pct": .percent,
  ]
}
