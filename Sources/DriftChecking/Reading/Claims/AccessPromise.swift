/// What a sentence promises not to do.
enum AccessPromise: Hashable {
  /// It reads, and changes nothing.
  case readsOnly
  /// It deletes nothing.
  case deletesNothing
}

extension AccessPromise {
  /// A promise found in a sentence, by its words.
  struct Place {
    let promise: AccessPromise
    /// The words that make it.
    let words: Range<Int>
    /// The word it says something of behind it, such as the `access` in "read-only access".
    let noun: String?
    /// True where the words themselves say that it is of all there is: "none of the actions".
    var isOfAll = false
  }

  /// The promises that a sentence makes, whatever of.
  static func all(in sentence: Sentence) -> [Place] {
    let texts = sentence.texts
    var places: [Place] = []
    for part in parts(of: sentence) {
      let words = Array(texts[..<part.upperBound])
      var index = part.lowerBound
      while index < part.upperBound {
        if let place = place(in: words, index) {
          places.append(place)
          index = place.words.upperBound
        } else {
          index += 1
        }
      }
    }
    return places
  }

  /// What marks part in a sentence, but for an adjective from the next: "a read-only, small disk".
  private static func parts(of sentence: Sentence) -> [Range<Int>] {
    let ends = sentence.words.indices.dropFirst().filter { index in
      sentence.gap(before: index).contains { ",;:()".utf8.contains($0) }
        && !(index > 1 && articles.contains(sentence.words[index - 2].text))
    }
    return zip([0] + ends, ends + [sentence.words.count]).map { $0..<$1 }
  }

  private static func place(in texts: [String], _ index: Int) -> Place? {
    readOnly(texts, index) ?? onlyGrants(texts, index) ?? grantsOnly(texts, index)
      ?? onlyReads(texts, index) ?? noAccess(texts, index) ?? neverDoes(texts, index)
      ?? doesNothing(texts, index) ?? noneDoes(texts, index)
  }

  /// "read-only", as an adjective of a word for access or said of something.
  private static func readOnly(_ texts: [String], _ index: Int) -> Place? {
    let end: Int
    if ["read-only", "readonly", "view-only"].contains(texts[index]) {
      end = index + 1
    } else if texts[index...].starts(with: ["read", "only"]) {
      end = index + 2
    } else {
      return nil
    }
    var next = end
    while next < texts.count, modifiers.contains(texts[next]) { next += 1 }
    let noun = next < texts.count ? texts[next] : nil
    if let noun, nouns.contains(noun) {
      return Place(promise: .readsOnly, words: index..<(next + 1), noun: noun)
    }
    // Before any other word it is an adjective of that: a disk, a view, a replica.
    let isSaid = end == texts.count || endings.contains(texts[end])
    return isSaid ? Place(promise: .readsOnly, words: index..<end, noun: nil) : nil
  }

  /// "only reads", "reads only", "allows only reading", "can only read".
  private static func onlyReads(_ texts: [String], _ index: Int) -> Place? {
    guard index + 1 < texts.count else { return nil }
    let pair = (texts[index], texts[index + 1])
    let isPair =
      (pair.0 == "only" && reading.contains(pair.1))
      || (["reads", "lists", "views"].contains(pair.0) && pair.1 == "only")
    guard isPair else { return nil }
    let next = index + 2 < texts.count ? texts[index + 2] : nil
    guard next.map(isWhole) ?? true else { return nil }
    return Place(promise: .readsOnly, words: index..<(index + 2), noun: nil)
  }

  /// "no write access", "without any write permissions", "no delete actions".
  private static func noAccess(_ texts: [String], _ index: Int) -> Place? {
    guard ["no", "without"].contains(texts[index]) else { return nil }
    var next = index + 1
    while next < texts.count, ["any", "the"].contains(texts[next]) { next += 1 }
    guard next + 1 < texts.count, nouns.contains(texts[next + 1]) else { return nil }
    let promise: AccessPromise
    switch texts[next] {
    case "write", "writing", "modify", "change": promise = .readsOnly
    case "delete", "deletion", "destructive": promise = .deletesNothing
    default: return nil
    }
    return Place(promise: promise, words: index..<(next + 2), noun: nil)
  }

  /// "cannot change anything", "never deletes your data", "does not modify any resources".
  private static func neverDoes(_ texts: [String], _ index: Int) -> Place? {
    let negations = ["cannot", "never", "can't", "can\u{2019}t", "doesn't", "doesn\u{2019}t"]
    var next = index + 1
    if !negations.contains(texts[index]) {
      guard index > 0, texts[index] == "not",
        ["can", "do", "does", "will"].contains(texts[index - 1])
      else { return nil }
    }
    var promises: Set<AccessPromise> = []
    while next < texts.count {
      if changing.contains(texts[next]) {
        promises.insert(.readsOnly)
      } else if deleting.contains(texts[next]) {
        promises.insert(.deletesNothing)
      } else if !(["or", "and"].contains(texts[next]) && !promises.isEmpty) {
        break
      }
      next += 1
    }
    guard let promise = promises.contains(.readsOnly) ? .readsOnly : promises.first else {
      return nil
    }
    guard next == texts.count || isWhole(texts[next]) else { return nil }
    return Place(promise: promise, words: index..<next, noun: nil)
  }

  /// "changes nothing", "deletes nothing in your account".
  private static func doesNothing(_ texts: [String], _ index: Int) -> Place? {
    guard index + 1 < texts.count, texts[index + 1] == "nothing" else { return nil }
    guard texts.count == index + 2 || isWhole(texts[index + 2]) else { return nil }
    let words = index..<(index + 2)
    if changing.contains(texts[index]) {
      return Place(promise: .readsOnly, words: words, noun: nil)
    }
    return deleting.contains(texts[index])
      ? Place(promise: .deletesNothing, words: words, noun: nil) : nil
  }

  /// Tells whether a word begins to speak of all there is, not of some thing.
  static func isWhole(_ word: String) -> Bool {
    ["anything", "any", "from", "in", "your", "data", "resources", "and", "of", "about"]
      .contains(word)
  }

  private static let articles: Set = ["a", "an", "any", "some", "the"]
  private static let modifiers: Set = ["aws", "iam", "account", "user"]
  private static let nouns: Set = [
    "access", "permission", "permissions", "rights", "policy", "role", "actions", "operations",
    "statement", "privileges",
  ]
  private static let endings: Set = [
    "and", "but", "so", "to", "for", "on", "in", "across", "throughout", "by", "because", "since",
    "as", "with",
  ]
  private static let reading: Set = [
    "reads", "read", "views", "view", "lists", "list", "reading", "viewing", "looks",
  ]
  static let changing: Set = [
    "change", "changes", "modify", "modifies", "write", "writes", "alter", "alters", "edit",
    "edits", "update", "updates", "touch", "touches",
  ]
  static let deleting: Set = [
    "delete", "deletes", "remove", "removes", "destroy", "destroys", "terminate", "terminates",
  ]
}
