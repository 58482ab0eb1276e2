/// The digits behind a decimal mark, which the reader of words takes for a word of their own.
struct DecimalPart {
  let thousandths: Int
  /// What one step of its last digit is worth, in thousandths.
  let precision: Int
  /// True when a `k` for a thousand stands right behind it.
  let isAbbreviated: Bool

  /// Reads a word as the decimals of the number before it; nil when it is none.
  init?(of word: ProseWord, behind number: ProseWord, in utf8: [UInt8]) {
    let gap = utf8[number.range.upperBound..<word.range.lowerBound]
    guard word.isNumber, gap.count == 1, ".,".utf8.contains(gap.first ?? 0) else { return nil }
    var digits = word.text
    isAbbreviated = digits.hasSuffix("k")
    if isAbbreviated { digits.removeLast() }
    guard (1...4).contains(digits.utf8.count), let value = Int(digits) else { return nil }
    var scale = 1_000
    for _ in digits.utf8 { scale /= 10 }
    thousandths = scale > 0 ? value * scale : value / 10
    precision = max(1, scale)
  }
}
