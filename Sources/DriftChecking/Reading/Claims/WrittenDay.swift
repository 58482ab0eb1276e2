/// A day as pages write it, in the form of the model, `YYYY-MM-DD`; whether the calendar has it is
/// another question.
struct WrittenDay: Hashable {
  let text: String

  /// Reads `2026-08-21`, with or without a time behind it, `21 August 2026` or `August 21, 2026`.
  init?(_ written: String) {
    let words = written.lowercased().split { ", \n\t\u{A0}".contains($0) }.map(String.init)
    guard let first = words.first else { return nil }
    let date = String(first.prefix { $0 != "t" })
    if Self.hasShape(date) {
      text = date
      return
    }
    guard words.count == 3, let year = Int(words[2]), words[2].utf8.count == 4 else { return nil }
    let (name, number) = Int(words[0]) == nil ? (words[0], words[1]) : (words[1], words[0])
    guard let month = Self.month(named: name), let day = Int(number.prefix { $0.isNumber }),
      (1...99).contains(day)
    else { return nil }
    text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Tells whether a text is four, two and two digits with hyphens between.
  static func hasShape(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2]
      && parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static func month(named name: String) -> Int? {
    let letters = name.filter { $0 != "." }
    guard letters.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(letters) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
