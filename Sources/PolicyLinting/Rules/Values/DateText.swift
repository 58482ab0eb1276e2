/// Dates as conditions write them: ISO 8601, or seconds since 1970.
///
/// Source: <https://www.w3.org/TR/NOTE-datetime>
enum DateText {
  /// Tells whether a text has the form of a date.
  static func isDate(_ text: String) -> Bool {
    if !text.isEmpty, text.utf8.allSatisfy(isDigit) { return true }
    return parts(of: text) != nil
  }

  /// Tells whether a text that has the form of a date is one.
  static func isInCalendar(_ text: String) -> Bool {
    guard let (date, time) = parts(of: text) else { return true }
    let month = date.count > 1 ? date[1] : 1
    let day = date.count > 2 ? date[2] : 1
    guard (1...12).contains(month), day >= 1, day <= days(in: month, of: date[0]) else {
      return false
    }
    return time.isEmpty || (time[0] <= 23 && time.dropFirst().allSatisfy { $0 <= 59 })
  }

  /// The numbers of the date and of the time; nil when the text has another form.
  private static func parts(of text: String) -> (date: [Int], time: [Int])? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = numbers(in: halves[0], by: "-", widths: [4, 2, 2]) else { return nil }
    guard halves.count == 2 else { return (date, []) }
    guard date.count == 3, let clock = withoutZone(halves[1]) else { return nil }
    let seconds = clock.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if seconds.count == 2, seconds[1].isEmpty || !seconds[1].utf8.allSatisfy(isDigit) { return nil }
    guard let time = numbers(in: seconds[0], by: ":", widths: [2, 2, 2]), time.count > 1 else {
      return nil
    }
    return (date, time)
  }

  /// The time before `Z` or an offset such as `+02:00`; nil without one.
  private static func withoutZone(_ text: Substring) -> Substring? {
    if text.hasSuffix("Z") { return text.dropLast() }
    guard let sign = text.utf8.lastIndex(where: { "+-".utf8.contains($0) }),
      numbers(in: text[text.index(after: sign)...], by: ":", widths: [2, 2])?.count == 2
    else { return nil }
    return text[..<sign]
  }

  /// Numbers of fixed widths; the last ones may be left out.
  private static func numbers(
    in text: Substring, by separator: Character, widths: [Int]
  ) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= widths.count else { return nil }
    let numbers = zip(parts, widths).compactMap { part, width in
      part.utf8.count == width && part.utf8.allSatisfy(isDigit) ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
