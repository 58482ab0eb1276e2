/// A day, as pages write it.
struct CalendarDay: Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// The day as the model writes it, `YYYY-MM-DD`.
  var text: String {
    let digits = String(year * 10_000 + month * 100 + day)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// True for a day the calendar has.
  var exists: Bool {
    (1...12).contains(month) && day >= 1 && day <= Self.length(of: month, in: year)
  }

  /// Reads `2026-08-21`, with or without a time behind it, `21 August 2026` or `August 21, 2026`.
  init?(written text: String) {
    let words = text.lowercased().split { ", \u{A0}".contains($0) }.map(String.init)
    if let first = words.first, let day = CalendarDay(iso: first) {
      self = day
      return
    }
    guard words.count == 3, let year = Int(words[2]), words[2].utf8.count == 4 else { return nil }
    let (name, number) = Int(words[0]) == nil ? (words[0], words[1]) : (words[1], words[0])
    let digits = number.prefix { $0.isNumber }
    guard let month = Self.month(named: name), let day = Int(digits) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-08-21`, whether or not the calendar has the day.
  init?(iso text: String) {
    let date = text.utf8.prefix { $0 != UInt8(ascii: "t") && $0 != UInt8(ascii: "T") }
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else {
      return nil
    }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func month(named name: String) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name.filter { $0 != "." }) }.map { $0 + 1 }
  }

  private static func length(of month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
