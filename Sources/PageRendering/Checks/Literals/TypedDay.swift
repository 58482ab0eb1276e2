/// A day of running text that something is said to be unchanged since, or to be as of.
struct TypedDay {
  /// The day as the model writes it, `YYYY-MM-DD`.
  let text: String
  /// Its bytes in the text.
  let range: Range<Int>
  /// True behind "as of".
  var isAsOf = false

  /// The days of a text that "since", "changed" or "as of" leads up to, in order.
  static func all(in utf8: [UInt8]) -> [TypedDay] {
    let tokens = ProseToken.all(in: utf8)
    return tokens.indices.compactMap { index in
      let lead = tokens[..<index].suffix(4).filter { $0.kind == .word }.map(\.text)
      let isAsOf = lead.suffix(2).elementsEqual(["as", "of"])
      guard isAsOf || lead.contains(where: ["since", "unchanged", "changed"].contains) else {
        return nil
      }
      let rest = tokens[index...]
      var day = machineDay(rest) ?? dayFirst(rest) ?? monthFirst(rest)
      day?.isAsOf = isAsOf
      return day
    }
  }

  /// Reads `2026-11-26`.
  private static func machineDay(_ tokens: ArraySlice<ProseToken>) -> TypedDay? {
    let texts = tokens.prefix(5).map(\.text)
    guard texts.count == 5, texts[1] == "-", texts[3] == "-" else { return nil }
    let range =
      tokens[tokens.startIndex].range
      .lowerBound..<tokens[tokens.startIndex + 4].range
      .upperBound
    guard range.count == 10 else { return nil }
    return day(texts[0], Int(texts[2]), texts[4], range)
  }

  /// Reads "26 November 2026" and "26th of November 2026".
  private static func dayFirst(_ tokens: ArraySlice<ProseToken>) -> TypedDay? {
    var rest = tokens
    guard let day = rest.popFirst(), day.kind == .number else { return nil }
    rest = rest.drop { ordinals.contains($0.text) || $0.text == "of" }
    guard let month = rest.popFirst(), let year = rest.popFirst() else { return nil }
    return Self.day(
      year.text, number(of: month), day.text, day.range.lowerBound..<year.range.upperBound)
  }

  /// Reads "November 26, 2026".
  private static func monthFirst(_ tokens: ArraySlice<ProseToken>) -> TypedDay? {
    var rest = tokens
    guard let month = rest.popFirst(), let day = rest.popFirst() else { return nil }
    rest = rest.drop { ordinals.contains($0.text) || $0.text == "," }
    guard let year = rest.popFirst() else { return nil }
    return Self.day(
      year.text, number(of: month), day.text, month.range.lowerBound..<year.range.upperBound)
  }

  private static func day(
    _ year: String, _ month: Int?, _ day: String, _ range: Range<Int>
  ) -> TypedDay? {
    guard year.utf8.count == 4, Int(year) != nil, let month, let day = Int(day),
      (1...31).contains(day)
    else { return nil }
    return TypedDay(
      text: "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)", range: range)
  }

  private static func number(of month: ProseToken) -> Int? {
    guard month.kind == .word, month.text.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(month.text) }.map { $0 + 1 }
  }

  private static let ordinals: Set = ["st", "nd", "rd", "th"]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
