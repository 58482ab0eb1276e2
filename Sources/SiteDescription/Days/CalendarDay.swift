/// A day of the Gregorian calendar, in UTC.
package struct CalendarDay: Hashable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  package init(number: Int) { self.number = number }

  /// The day of a moment told in seconds since the beginning of 1970.
  package init(secondsSince1970 seconds: Int) {
    number = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  /// Reads `2026-02-28`; nil for any other form, and for a day that no calendar has.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.allSatisfy({ $0.allSatisfy(digits.contains) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - digits.lowerBound) } }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
    number = Self.number(year: numbers[0], month: numbers[1], day: numbers[2])
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// The day so many days later.
  package func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// Counts from 1 March of year 0, so that the leap day is a year's last.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let month = (month + 9) % 12
    let leaps = year / 4 - year / 100 + year / 400
    return year * 365 + leaps + (month * 153 + 2) / 5 + day - 1 - marchOfYear0
  }

  /// The days from 1 March of year 0 to 1 January 1970.
  private static let marchOfYear0 = 719_468
}

extension CalendarDay: Comparable, CustomStringConvertible {
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }

  /// The year, the month from 1 and the day from 1.
  package var parts: (year: Int, month: Int, day: Int) {
    let days = number + Self.marchOfYear0
    let era = days >= 0 ? days / 146_097 : (days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let years = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let months = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * months + 2) / 5 + 1
    let month = months < 10 ? months + 3 : months - 9
    return (years + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day as `2026-02-28`.
  package var description: String {
    let (year, month, day) = parts
    return [Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2)]
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
