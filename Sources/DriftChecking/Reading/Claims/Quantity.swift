/// A number of a text, in digits or in words, as exact as it is written.
struct Quantity {
  /// The number as it is written, white space folded.
  let text: String
  /// The value in thousandths: `7.8` is 7,800.
  let thousandths: Int
  /// What one step of the last digit that is not a final zero is worth, in thousandths.
  let precision: Int
  /// The byte range in the text.
  let range: Range<Int>
  /// The words it is made of, by their places in the sentence.
  let words: Range<Int>
  /// True when it is written with a `k` for a thousand.
  let isAbbreviated: Bool

  /// The value, when it is whole.
  var whole: Int? { thousandths.isMultiple(of: 1_000) ? thousandths / 1_000 : nil }

  /// The quantities of a sentence, in order.
  static func all(in sentence: Sentence) -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    while index < sentence.words.count {
      guard let quantity = digits(at: index, of: sentence) ?? words(at: index, of: sentence) else {
        index += 1
        continue
      }
      found.append(quantity)
      index = quantity.words.upperBound
    }
    return found
  }

  /// Tells whether a whole number rounds to it.
  func isRounded(_ number: Int) -> Bool {
    2 * (number * 1_000 - thousandths).magnitude <= precision
  }

  private static func words(at index: Int, of sentence: Sentence) -> Quantity? {
    let texts = sentence.words[index...].prefix(12).map(\.text)
    guard let number = NumberWords.number(in: texts) ?? spoken(at: index, in: sentence.texts)
    else { return nil }
    return Quantity(
      thousandths: number.value * 1_000, precision: step(of: number.value) * 1_000,
      words: index..<index + number.count, of: sentence)
  }

  /// "Dozens of statements", and "a single statement" or "no statements" at the end of a sentence:
  /// what follows there would narrow them.
  private static func spoken(at index: Int, in texts: [String]) -> (value: Int, count: Int)? {
    let next = index + 1 < texts.count ? texts[index + 1] : ""
    if let value = dozens[texts[index]] { return next == "of" ? (value, 1) : nil }
    if let few = few(at: index, in: texts) { return few }
    guard index + 2 == texts.count, CountedNoun(word: next) != nil else { return nil }
    switch texts[index] {
    case "no" where index > 0 && verbs.contains(texts[index - 1]): return (0, 1)
    case "single" where index > 1 && texts[index - 1] == "a" && verbs.contains(texts[index - 2]):
      return (1, 1)
    default: return nil
    }
  }

  /// "A few dozen", "several hundred": of twice as many at least.
  private static func few(at index: Int, in texts: [String]) -> (value: Int, count: Int)? {
    let start = texts[index] == "a" ? index + 1 : index
    guard start + 1 < texts.count, ["few", "several"].contains(texts[start]),
      let value = dozens[texts[start + 1] + "s"]
    else { return nil }
    return (value, start + 2 - index)
  }

  /// True for "a few dozen", which says that there are more than one, and not very many.
  var isFew: Bool {
    let words = text.lowercased().split(separator: " ")
    return words.contains("few") || words.contains("several")
  }

  /// True for "dozens", which says no more than that there are as many at least.
  var isVague: Bool { Self.dozens[text.lowercased()] != nil }

  private static let dozens = ["dozens": 24, "hundreds": 200, "thousands": 2_000]
  private static let verbs: Set = [
    "has", "have", "contains", "holds", "lists", "comprises", "allows", "grants",
  ]

  private static func digits(at index: Int, of sentence: Sentence) -> Quantity? {
    let word = sentence.words[index]
    guard word.isNumber, !isPartOfName(word, in: sentence.utf8) else { return nil }
    var end = index + 1
    var isAbbreviated = false
    var text = word.text
    if text.hasSuffix("k") {
      text.removeLast()
      isAbbreviated = true
    }
    guard let whole = StatedNumber.value(of: text) else { return nil }
    var thousandths = whole * 1_000
    var precision = step(of: whole) * 1_000
    if !isAbbreviated, end < sentence.words.count,
      let part = DecimalPart(of: sentence.words[end], behind: word, in: sentence.utf8)
    {
      thousandths += part.thousandths
      precision = part.precision
      isAbbreviated = part.isAbbreviated
      end += 1
    }
    if end < sentence.words.count, ["k", "thousand"].contains(sentence.words[end].text) {
      isAbbreviated = true
      end += 1
    }
    let scale = isAbbreviated ? 1_000 : 1
    return Quantity(
      thousandths: thousandths * scale, precision: precision * scale, words: index..<end,
      of: sentence, isAbbreviated: isAbbreviated)
  }

  private init(
    thousandths: Int, precision: Int, words: Range<Int>, of sentence: Sentence,
    isAbbreviated: Bool = false
  ) {
    range =
      sentence.words[words.lowerBound].range
      .lowerBound..<sentence.words[words.upperBound - 1].range
      .upperBound
    text = FoldedText.fold(String(decoding: sentence.utf8[range], as: UTF8.self))
    self.thousandths = thousandths
    self.precision = precision
    self.words = words
    self.isAbbreviated = isAbbreviated
  }

  /// What a number without its final zeros is counted in: 100 for 5,700.
  private static func step(of number: Int) -> Int {
    var step = 1
    while number > 0, number.isMultiple(of: step * 10) { step *= 10 }
    return step
  }

  /// True for a number that belongs to a name or a longer figure, such as `#5664` or `10.0.0.0/16`.
  private static func isPartOfName(_ word: ProseWord, in utf8: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    let before = word.range.lowerBound > 0 ? utf8[word.range.lowerBound - 1] : 0x20
    // "5,100/6,144": digits in groups are of no path.
    let isGrouped = word.text.utf8.contains(UInt8(ascii: ","))
    if "#$/.:@&=+_-".utf8.contains(before), !isGrouped || before != slash { return true }
    let rest = utf8[word.range.upperBound...]
    guard let after = rest.first, "/:@_-".utf8.contains(after), !isGrouped || after != slash
    else { return false }
    return rest.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
  }
}
