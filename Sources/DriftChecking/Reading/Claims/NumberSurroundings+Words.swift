internal import IAMPolicy

/// The words by which the surroundings of a number are read.
extension NumberSurroundings {
  /// "There is room for another", "you can add".
  var leavesRoom: Bool {
    let words = before.reversed().drop { Self.leads.contains($0) || $0 == "more" }
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    return first == "for" && ["room", "headroom", "place", "space"].contains(second)
      || first == "add" && ["can", "may", "could"].contains(second)
  }

  /// "The other 3", "another 5": not of all there are.
  var isOfOthers: Bool { Self.ordinals.contains(before.last ?? "") && !leavesRoom }

  static let limitValues = Set(Quota.all.filter { $0.unit != .items }.map(\.value))
  static let ordinals: Set = [
    "first", "last", "next", "other", "another", "remaining", "these", "those", "extra", "more",
    "new", "former", "latter", "every", "each",
  ]
  static let bearers: Set = [
    "name", "names", "name's", "description", "descriptions", "password", "passwords", "tag",
    "tags", "key", "keys", "value", "values", "path", "paths", "title", "titles", "token",
    "tokens", "arn", "arns", "sid", "sids", "id", "ids", "alias", "url", "email", "line", "lines",
  ]
  static let copulas: Set = [
    "is", "was", "of", "the", "this", "policy", "about", "roughly", "exactly", "now", "only",
  ]
  /// The words behind a number, without whose the things are that come first: "AWS services".
  static func things(in words: ArraySlice<String>) -> ArraySlice<String> {
    guard let first = words.first, ["aws", "iam"].contains(first),
      let noun = words.dropFirst().first.flatMap({ CountedNoun(word: $0) }), !noun.isSize
    else { return words }
    return words.dropFirst()
  }

  static let stops: Set = [
    "of", "to", "it", "that", "which", "and", "or", "is", "are", "in", "for", "with", "from",
    "against", "at", "on", "by", "as", "so", "when", "where", "aws", "iam", "allowed", "but",
  ]
  static let rest: Set = [
    "left", "remaining", "remain", "remains", "headroom", "free", "unused", "spare", "available",
    "margin", "reserve", "leeway", "room",
  ]
  static let limits: Set = [
    "quota", "limit", "maximum", "cap", "ceiling", "allowance", "allows", "allow", "permits",
    "accepts", "limits", "caps",
  ]
  static let fillers: Set = ["is", "are", "that", "which", "still", "the", "be"]
  static let leads: Set = [
    "the", "its", "about", "roughly", "nearly", "almost", "only", "just", "some", "another",
    "approximately", "around", "you", "it",
  ]
}
