internal import CanonicalModel
internal import IAMPolicy

/// How many actions a policy has of the one service, or statement, that a number of them is said
/// of: "14 actions of S3", "14 S3 actions".
struct PartCount {
  /// The service or statement as it is written, in lower case.
  let name: String
  /// What is true of it; two numbers where a statement is called as a service is.
  let values: Set<Int>

  /// The numbers as messages give them.
  var told: String { values.sorted().map(String.init).joined(separator: " or ") }

  /// Finds what a number of actions is said of; nil where that is nothing, or several things.
  init?(of mention: NumberMention, in policies: [PublishedPolicy]) {
    guard mention.noun == .actions, !mention.isApproximate, !mention.isDenied else { return nil }
    let texts = mention.sentence.texts
    var index = mention.quantity.words.upperBound
    func skip(_ words: Set<String>) {
      while index < texts.count, words.contains(texts[index]) { index += 1 }
    }
    skip(Self.makers)
    if index < texts.count, Self.nouns.contains(texts[index]) {
      index += 1
      guard index < texts.count, Self.links.contains(texts[index]) else { return nil }
      index += 1
      skip(Self.makers)
    }
    guard index < texts.count else { return nil }
    let found = Self.counts(of: texts[index], in: policies)
    guard !found.isEmpty else { return nil }
    var next = index + 1
    while next < texts.count, Self.joints.contains(texts[next]) { next += 1 }
    if next < texts.count, !Self.counts(of: texts[next], in: policies).isEmpty { return nil }
    name = texts[index]
    values = found
  }

  /// The numbers of actions of a service, or of a statement, by its name in lower case.
  private static func counts(of name: String, in policies: [PublishedPolicy]) -> Set<Int> {
    var found: Set<Int> = []
    for policy in policies {
      if policy.services.contains(name) { found.insert(policy.actionCount(of: name)) }
      for statement in policy.statements.map(\.statement)
      where statement.sid?.lowercased() == name {
        found.insert(statement.actions.patterns.count)
      }
    }
    return found
  }

  private static let makers: Set = ["the", "aws", "amazon", "service", "statement"]
  private static let nouns: Set = ["actions", "action", "permissions"]
  private static let links: Set = ["of", "in", "for", "from", "on"]
  private static let joints: Set = ["and", "or", "the"]
}
