/// What the sentence around a number makes of it.
extension NumberMention {
  /// The number with the words that qualify it.
  var qualified: String {
    guard let qualifier else { return phrase }
    let word =
      switch qualifier {
      case .about: "about"
      case .nearly: "nearly"
      case .below: "less than"
      case .atMost: "at most"
      case .above: "over"
      case .atLeast, .from: "at least"
      case .few: ""
      }
    return word.isEmpty ? phrase : "\(word) \(phrase)"
  }

  /// True for a small number in words of nothing that is counted, as in "it allows one to read",
  /// and for "one statement has a condition", which tells of that one.
  var isPronoun: Bool {
    guard !text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let isSubject =
      quantity.words == 0..<1 && quantity.whole == 1 && sentence.words.count > 3
      && !["in", "of"].contains(sentence.words[2].text)
    return isSubject || noun == nil && (quantity.whole ?? .max) <= 3
  }

  /// True when the words before it deny, or only suppose, what it says.
  var isDenied: Bool {
    if sentence.isSupposition { return true }
    let denials: Set = ["not", "never", "cannot", "no", "if", "when", "unless", "were", "until"]
    let before = sentence.words[..<quantity.words.lowerBound].suffix(7).map(\.text)
    let said =
      ["no", "more"].allSatisfy(before.suffix(3).contains) ? before.dropLast(3) : before[...]
    return said.contains { denials.contains($0) || $0.isContractedDenial }
  }

  /// True for a percentage that can be one of a quota: the sentence speaks of a size, or says no
  /// more than the number.
  var isOfQuota: Bool {
    let sizes: Set = [
      "quota", "quotas", "limit", "allowance", "maximum", "policy", "policy's", "size", "length",
      "characters", "it", "that", "layout", "document", "space", "room", "headroom",
    ]
    return role != nil || sentence.words.count <= quantity.words.count + 2
      || sentence.texts.contains(where: sizes.contains)
  }

  /// True when a number of policies is one that AWS limits.
  var speaksOfQuota: Bool {
    let before = sentence.words[..<quantity.words.lowerBound].suffix(4).map(\.text)
    if ["in", "into"].contains(before.last ?? "") { return false }
    let limits: Set = ["quota", "limit", "maximum"]
    return role == .quota || qualifier == .atMost || before.contains(where: limits.contains)
      || sentence.texts.contains { $0.hasPrefix("attach") }
  }

  /// True when a number of steps is that of all there are.
  var speaksOfAllSteps: Bool {
    let before = Array(
      sentence.words[..<quantity.words.lowerBound].suffix(2).map(\.text).reversed())
    if before.first == "these" {
      // "These two steps: do this, then that" are told right there.
      return sentence.words.count <= quantity.words.upperBound + 1
        && ["follow", "take", "do", "in", "with", "by", "perform", "through"]
          .contains(before.dropFirst().first ?? "")
    }
    if ["has", "takes"].contains(before.first ?? "") { return isOfProcedure }
    return ["in", "the", "following", "of", "all"].contains(before.first ?? "")
  }

  /// "It takes eight steps", "creating the policy takes eight steps"; not of an installation.
  private var isOfProcedure: Bool {
    let subject = sentence.words[..<quantity.words.lowerBound].map(\.text).dropLast()
    let own: Set = [
      "it", "this", "that", "the", "policy", "policies", "console", "iam", "aws", "procedure",
      "procedures", "process", "list", "task", "way", "in", "all", "creating", "creation", "create",
      "set-up", "setup", "which", "a", "of", "to", "whole", "only", "and", "permissions",
    ]
    return subject.allSatisfy(own.contains)
  }
}
