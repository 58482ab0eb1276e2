/// How a number is qualified: what it says of the true value beside it.
enum Qualifier: Hashable {
  case about
  /// Below the number, and near it.
  case nearly
  case below
  case atMost
  case above
  case atLeast
  /// No less than the number, however much more: one end of a range.
  case from
  /// Some times the half of the number: "a few dozen".
  case few

  /// The qualifier right before a number, if any.
  init?(before quantity: Quantity, in sentence: Sentence) {
    let start = quantity.words.lowerBound
    if let sign = Self.sign(before: quantity, in: sentence.utf8) {
      self = sign
      return
    }
    if let end = Self.end(of: sentence.words[..<start].map(\.text)) {
      self = end
      return
    }
    if quantity.isVague || quantity.isFew {
      self = quantity.isVague ? .from : .few
      return
    }
    let before = sentence.words[..<start].suffix(5).map(\.text)
      .filter { !Self.articles.contains($0) }
    for (words, qualifier) in Self.phrases where before.suffix(words.count).elementsEqual(words) {
      self = qualifier
      return
    }
    let after = sentence.words[quantity.words.upperBound...].prefix(3).map(\.text)
    if after.starts(with: ["or", "so"]) || Array(after.dropFirst()) == ["or", "so"] {
      self = .about
      return
    }
    if after.starts(with: ["or", "more"]) || after.starts(with: ["and", "more"]) {
      self = .atLeast
      return
    }
    if after.starts(with: ["or", "less"]) || after.starts(with: ["or", "fewer"]) {
      self = .atMost
      return
    }
    return nil
  }

  /// Tells whether it is truly said of a value beside a number.
  func holds(for value: Int, beside quantity: Quantity) -> Bool {
    let actual = value * 1_000
    let stated = quantity.thousandths
    return holds(
      for: actual, beside: stated, within: max(quantity.precision, stated / 10),
      isAbout: quantity.isRounded(value))
  }

  /// Tells whether it is truly said of a value beside another, of which it may be so far.
  func holds(
    for actual: Int, beside stated: Int, within reach: Int, isAbout: @autoclosure () -> Bool
  ) -> Bool {
    switch self {
    case .about: isAbout()
    case .nearly: actual < stated && stated - actual <= min(reach, stated / 4)
    case .below: actual < stated
    case .atMost: actual <= stated
    case .above: actual > stated && actual - stated <= reach
    case .atLeast: actual >= stated && actual - stated <= reach
    case .from: actual >= stated
    case .few: 4 * actual >= 3 * stated && actual <= 5 * stated
    }
  }

  /// Which end of "between 5,000 and 6,000" a number is that words lead up to.
  private static func end(of words: [String]) -> Qualifier? {
    if words.last == "between" { return .from }
    guard words.last == "and", let start = words.suffix(8).lastIndex(of: "between"),
      words[(start + 1)...].contains(where: { StatedNumber.value(of: $0) != nil })
    else { return nil }
    return .atMost
  }

  private static func sign(before quantity: Quantity, in utf8: [UInt8]) -> Qualifier? {
    let before = utf8[..<quantity.range.lowerBound].suffix(8)
    let text = String(decoding: before.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
    // At the start of a line `>` quotes a paragraph of Markdown.
    if text.unicodeScalars.last(where: { $0 != " " && $0 != ">" }).map({ $0 == "\n" }) ?? true {
      return nil
    }
    let mark = text.unicodeScalars.last { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    switch mark {
    case "~", "\u{2248}", "\u{223C}", "\u{2245}", "\u{B1}": return .about
    case "<": return .below
    case "\u{2264}": return .atMost
    case ">": return .above
    case "\u{2265}": return .atLeast
    default: return nil
    }
  }

  private static let articles: Set = ["the", "its", "a", "an", "only", "just", "some"]

  private static let phrases: [([String], Qualifier)] = [
    (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost),
    (["no", "less", "than"], .atLeast), (["no", "fewer", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["at", "most"], .atMost), (["up", "to"], .atMost),
    (["at", "least"], .atLeast), (["upwards", "of"], .above), (["in", "excess", "of"], .above),
    (["well", "over"], .above), (["slightly", "less", "than"], .nearly),
    (["little", "less", "than"], .nearly), (["slightly", "under"], .nearly),
    (["little", "under"], .nearly), (["short", "of"], .nearly), (["close", "to"], .nearly),
    (["not", "quite"], .nearly), (["less", "than"], .below), (["fewer", "than"], .below),
    (["lower", "than"], .below), (["smaller", "than"], .below), (["shorter", "than"], .below),
    (["more", "than"], .above), (["greater", "than"], .above), (["longer", "than"], .above),
    (["larger", "than"], .above), (["in", "order", "of"], .about), (["around"], .about),
    (["about"], .about), (["approximately"], .about), (["roughly"], .about), (["approx"], .about),
    (["circa"], .about), (["ca"], .about), (["nearly"], .nearly), (["almost"], .nearly),
    (["under"], .below), (["below"], .below), (["over"], .above), (["above"], .above),
    (["exceeding"], .above), (["beyond"], .above), (["exceeds"], .above), (["minimum"], .atLeast),
  ]
}
