/// A number as a page prints it, read as a person would.
enum StatedNumber {
  /// Digits, in groups of three or without groups, or English words; nil for anything else.
  static func value(of text: String) -> Int? {
    let folded = FoldedText.fold(text)
    let words = folded.lowercased().split(separator: " ").map(String.init)
    if let number = NumberWords.number(in: words), number.count == words.count {
      return number.value
    }
    var groups: [[UInt8]] = [[]]
    for scalar in folded.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        groups[groups.count - 1].append(UInt8(scalar.value))
      } else if separators.contains(scalar) {
        groups.append([])
      } else {
        return nil
      }
    }
    guard groups.count == 1 || isGrouped(groups) else { return nil }
    return Int(String(decoding: groups.joined(), as: UTF8.self))
  }

  /// A whole number as a language writes it: none begins with a zero, and the point of English
  /// parts no groups.
  static func value(of text: String, in language: PageLanguage) -> Int? {
    let number = value(of: text)
    let digits = text.unicodeScalars.filter { ("0"..."9").contains($0) }
    if digits.count > 1, digits.first == "0" { return nil }
    return language == .english && text.unicodeScalars.contains(".") ? nil : number
  }

  /// What parts groups of digits in one language or another.
  static let separators: Set<Unicode.Scalar> = [
    ",", ".", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}",
  ]

  private static func isGrouped(_ groups: [[UInt8]]) -> Bool {
    (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
