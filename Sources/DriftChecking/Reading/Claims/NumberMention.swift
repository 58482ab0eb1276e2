/// A number of running text that says something of a policy: beside what it counts, such as
/// "15 statements", or in a role that sentences of sizes give it, such as "480 to spare".
struct NumberMention {
  let quantity: Quantity
  /// What it counts; nil when only its role tells.
  let noun: CountedNoun?
  let qualifier: Qualifier?
  /// Which size it is meant to be; nil when the words do not tell.
  let role: SizeRole?
  /// True when there is said to be room for so many.
  let isRoom: Bool
  /// The fact the page binds it to.
  let fact: String?
  let sentence: Sentence

  var text: String { quantity.text }
  var range: Range<Int> { quantity.range }

  /// The number and what it counts, as messages name it.
  var phrase: String {
    switch noun {
    case .percent: "\(text) %"
    case .bytes: "\(text) \(writtenUnit)"
    case let noun?: "\(text) \(noun.rawValue)"
    case nil: text
    }
  }

  /// The unit as it is written: "KB".
  private var writtenUnit: String {
    let behind = sentence.words[quantity.words.upperBound...].prefix(3)
    guard let unit = behind.first(where: { CountedNoun(word: $0.text) == .bytes }) else {
      return CountedNoun.bytes.rawValue
    }
    return String(decoding: sentence.utf8[unit.range], as: UTF8.self)
  }

  /// True for a number that only claims to be near the true one, or on one side of it.
  var isApproximate: Bool { qualifier != nil || quantity.isAbbreviated }

  /// Every such number in a text in which nothing is bound.
  static func all(in utf8: [UInt8]) -> [NumberMention] {
    Sentence.all(in: utf8).flatMap { all(of: $0) }
  }

  /// Those of one sentence.
  static func all(of sentence: Sentence, spans: [TextSpan] = []) -> [NumberMention] {
    let quantities = Quantity.all(in: sentence)
    return quantities.indices.compactMap { index in
      mention(at: index, of: quantities, in: sentence, spans)
    }
  }

  private static func mention(
    at index: Int, of quantities: [Quantity], in sentence: Sentence, _ spans: [TextSpan]
  ) -> NumberMention? {
    let quantity = quantities[index]
    let around = spans.filter {
      $0.range.lowerBound <= quantity.range.lowerBound
        && $0.range.upperBound >= quantity.range.upperBound
    }
    guard !around.contains(where: { $0.kind == .code && $0.range != quantity.range }),
      !holdsBound(quantity, spans)
    else { return nil }
    let surroundings = NumberSurroundings(at: index, of: quantities, in: sentence)
    let noun = surroundings.noun
    // Code is a number of things only where these stand beside it.
    if noun == nil, around.contains(where: { $0.kind == .code }) { return nil }
    let role = surroundings.role
    let fact = around.compactMap(\.fact).first { $0.contains(".size.") || isNumber($0) }
    let isStrange = fact != nil && stranger(behind: quantity, in: sentence) != nil
    guard
      noun != nil || role != nil || quantity.isAbbreviated || surroundings.isLimit || isStrange,
      !quantity.isFew || noun.map({ !$0.isSize }) ?? false
    else { return nil }
    return NumberMention(
      quantity: quantity, noun: noun, qualifier: Qualifier(before: quantity, in: sentence),
      role: role, isRoom: surroundings.leavesRoom, fact: fact, sentence: sentence)
  }

  /// Tells whether a number is longer than what is bound in it, which is judged as a value.
  private static func holdsBound(_ quantity: Quantity, _ spans: [TextSpan]) -> Bool {
    spans.contains { span in
      guard let fact = span.fact, fact.contains(".size.") || isNumber(fact) else { return false }
      return quantity.range != span.range && !span.range.isEmpty
        && quantity.range.lowerBound <= span.range.lowerBound
        && quantity.range.upperBound >= span.range.upperBound
    }
  }

  /// Tells whether a fact is one that a single number states.
  private static func isNumber(_ fact: String) -> Bool {
    fact.hasSuffix("-count") || fact.hasPrefix("quota.")
  }
}
