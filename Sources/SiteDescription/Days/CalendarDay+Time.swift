extension CalendarDay {
  /// Reads the day of a date with or without a time of day, as sitemaps give it.
  package init?(dateTime text: String) {
    let day = text.prefix { $0 != "T" }
    guard day.endIndex == text.endIndex || Self.isTime(text.utf8.dropFirst(day.utf8.count + 1))
    else { return nil }
    self.init(String(day))
  }

  /// `08:00Z`, `08:00:30+02:00`: hours and minutes, perhaps seconds, and the zone.
  private static func isTime(_ text: Substring.UTF8View) -> Bool {
    let isZone = { (byte: UInt8) in [0x5A, 0x2B, 0x2D].contains(byte) }
    guard let zone = text.firstIndex(where: isZone) else { return false }
    let clock = text[..<zone].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let limits = [24, 60, 61]
    let isClock =
      (2...3).contains(clock.count)
      && zip(clock, limits).allSatisfy { isNumber($0.prefix { $0 != 0x2E }, below: $1) }
    if text[zone] == 0x5A { return isClock && text.index(after: zone) == text.endIndex }
    let shift = text[text.index(after: zone)...].split(separator: UInt8(ascii: ":"))
    return isClock && shift.count == 2 && zip(shift, limits).allSatisfy { isNumber($0, below: $1) }
  }

  private static func isNumber(_ digits: Substring.UTF8View, below limit: Int) -> Bool {
    guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return Int(String(Substring(digits))).map { $0 < limit } == true
  }
}
