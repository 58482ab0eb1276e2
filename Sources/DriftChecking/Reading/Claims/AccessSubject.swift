internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// What the sentences of a text speak of, as far as it is a policy's access.
struct AccessSubject {
  struct Found {
    /// The statement; nil for the policy as a whole.
    let sid: String?
    /// The services it is said of; empty for all.
    var services: Set<String> = []
  }

  private let sids: Set<String>
  private let services: Set<String>
  /// The words that may stand between an article and "policy" without making it another one.
  private let modifiers: Set<String>
  private let product: [String]
  /// The sentence before spoke of the policy, which "it" may then be.
  private var followsPolicy = false
  private let names: PolicyNames
  private var earlier: Sentence?
  /// The statement whose Sid stands alone in the cell before, and how many cells that is ago.
  private var row: (sid: String, age: Int)?

  init(policy: PublishedPolicy, product: String, sids: Set<String>) {
    self.sids = sids
    services = Set(policy.services)
    names = PolicyNames(policy, product: product)
    self.product = ProseWord.all(in: Array(product.utf8)).map(\.text)
    let names = [policy.id, policy.name, policy.id.replacing("-", with: " ")]
    modifiers = Set(
      names.flatMap { ProseWord.all(in: Array($0.utf8)).map(\.text) } + self.product + Self.plain)
  }

  /// What a promise in a sentence is made of; nil when that is something else.
  func subject(
    of place: AccessPromise.Place, in sentence: Sentence, of channel: ProseChannel
  ) -> Found? {
    if let sid = sid(named: sentence, near: place, in: channel) { return Found(sid: sid) }
    let texts = sentence.texts
    if place.noun == "policy" || place.noun == "role" { return own(place, in: texts) }
    if place.noun == "statement" { return nil }
    let lead = texts[..<place.words.lowerBound]
    // It may include read-only actions and others.
    let isPart = lead.last.map(Self.including.contains) ?? false
    if isPart, place.noun?.hasSuffix("s") ?? false, !lead.contains("only"),
      texts[place.words.lowerBound] != "only"
    {
      return nil
    }
    if place.isOfAll ? lead.isEmpty : isOfAll(lead) {
      return isElsewhere(sentence) ? nil : Found(sid: nil)
    }
    if let service = service(in: lead), !isBehindOthers(sentence) {
      return Found(sid: nil, services: [service])
    }
    if let index = lead.lastIndex(where: Self.subjects.contains) {
      return isDefinite(index, in: texts) ? Found(sid: nil) : nil
    }
    if isOfProduct(lead) { return Found(sid: nil) }
    if let first = lead.first, followsPolicy, ["it", "this", "these", "both"].contains(first) {
      return Found(sid: nil)
    }
    if lead.isEmpty, let row, place.words.count == texts.count || place.noun != nil {
      return Found(sid: row.sid)
    }
    let isTitle = channel.kind == .unbindable && place.noun != nil
    return isTitle && lead.isEmpty ? Found(sid: nil) : nil
  }

  /// Remembers what a sentence was about.
  mutating func pass(_ sentence: Sentence, in channel: ProseChannel) {
    let texts = sentence.texts
    followsPolicy =
      texts.indices.contains { Self.subjects.contains(texts[$0]) && isDefinite($0, in: texts) }
      || (followsPolicy && texts.first == "it")
    earlier = sentence
    let written = sentence.words.first.map { word in
      String(
        decoding: channel.plain[
          word.range.lowerBound..<(sentence.words.last ?? word).range.upperBound], as: UTF8.self)
    }
    if let written, sids.contains(written) {
      row = (written, 0)
    } else if let known = row {
      row = known.age < Self.rowLength ? (known.sid, known.age + 1) : nil
    }
  }

  /// "The read-only policy", "this is a read-only policy": its own word is what it is said of.
  private func own(_ place: AccessPromise.Place, in texts: [String]) -> Found? {
    let lead = texts[..<place.words.lowerBound]
    guard let last = lead.last else { return nil }
    if ["the", "this", "our"].contains(last) { return Found(sid: nil) }
    let isThis =
      lead.starts(with: ["this", "is"]) || (followsPolicy && lead.starts(with: ["it", "is"]))
    return isThis && ["a", "our"].contains(last) ? Found(sid: nil) : nil
  }

  /// The statement that a sentence names in code, or beside the word, before a promise or after it.
  private func sid(
    named sentence: Sentence, near place: AccessPromise.Place, in channel: ProseChannel
  ) -> String? {
    let code = channel.spans.filter { $0.kind == .code }.map(\.range)
    let texts = sentence.texts
    let named = sentence.words.indices.filter { index in
      let range = sentence.words[index].range
      guard sids.contains(String(decoding: channel.plain[range], as: UTF8.self)) else {
        return false
      }
      return code.contains { $0.contains(range.lowerBound) }
        || (index > 0 && texts[index - 1] == "statement")
        || (index + 1 < texts.count && texts[index + 1] == "statement")
    }
    let before = named.last { $0 < place.words.lowerBound }
    let chosen = before ?? (place.noun == "statement" ? named.first : nil)
    return chosen.map {
      String(decoding: channel.plain[sentence.words[$0].range], as: UTF8.self)
    }
  }

  /// Tells whether only words that name this policy stand between an article and its noun.
  private func isDefinite(_ index: Int, in texts: [String]) -> Bool {
    let next = index + 1 < texts.count ? texts[index + 1] : ""
    guard !Self.relative.contains(next) else { return false }
    let lead = texts[..<index]
    let modifying = lead.reversed().prefix { modifiers.contains($0) }.count
    guard let article = lead.dropLast(modifying).last else { return false }
    return ["the", "this", "our", "these", "its", "that"].contains(article)
  }

  private func isOfProduct(_ lead: ArraySlice<String>) -> Bool {
    !product.isEmpty && lead.starts(with: product)
  }

  /// Tells whether what a sentence says of all may be of all that something else has.
  private func isElsewhere(_ sentence: Sentence) -> Bool {
    sentence.names(one: sids) || isBehindOthers(sentence)
  }

  /// Tells whether a sentence goes on about something else that may allow things.
  private func isBehindOthers(_ sentence: Sentence) -> Bool {
    guard let earlier else { return false }
    let isBehind = sentence.goesOn(behind: earlier) && !names.opens(earlier.texts)
    return isBehind && names.areOfOthers(earlier) || row != nil && sentence.isInRow(with: earlier)
  }

  /// "The S3 actions are all", "S3 access is".
  private func service(in lead: ArraySlice<String>) -> String? {
    let words = lead.filter { !["the", "all", "of", "aws", "amazon"].contains($0) }
    guard words.count == 3, services.contains(words[0]),
      ["actions", "permissions", "access"].contains(words[1]), ["is", "are"].contains(words[2])
    else { return nil }
    return words[0]
  }

  /// "All of the actions are", "every statement is".
  private func isOfAll(_ lead: ArraySlice<String>) -> Bool {
    guard let first = lead.first, ["all", "every", "each"].contains(first) else { return false }
    let rest = lead.dropFirst().filter { CountedNoun(word: $0) == nil && !Self.of.contains($0) }
    return rest.allSatisfy { StatedNumber.value(of: $0) != nil }
      && lead.contains { [.actions, .statements].contains(CountedNoun(word: $0)) }
  }

  private static let including: Set = [
    "include", "includes", "contain", "contains", "list", "lists", "hold", "holds", "names",
    "some", "many", "most", "also", "other", "these", "those", "few", "with",
  ]
  private static let of: Set = ["of", "the", "its", "these", "is", "are"]
  private static let rowLength = 3
  private static let subjects: Set = ["policy", "permissions", "access", "role", "document"]
  private static let plain = [
    "iam", "aws", "customer", "managed", "customer-managed", "permissions", "whole", "entire",
    "published", "following", "complete", "same", "new", "json", "resulting",
  ]
  private static let relative: Set = ["that", "which", "who", "editor", "language", "simulator"]
}

extension Sentence {
  /// Tells whether it speaks of one statement, by the word or by its Sid.
  fileprivate func names(one sids: Set<String>) -> Bool {
    words.contains { $0.text == "statement" && !isOfAll(before: $0) }
      || words.contains { sids.contains(String(decoding: utf8[$0.range], as: UTF8.self)) }
  }

  private func isOfAll(before word: ProseWord) -> Bool {
    let lead = words.prefix { $0.range.lowerBound < word.range.lowerBound }
    return lead.last.map { ["every", "each", "no"].contains($0.text) } ?? false
  }
}
