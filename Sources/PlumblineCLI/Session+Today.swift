internal import FileSystem
internal import SiteDescription

extension Session {
  /// The day it is, in UTC; `SOURCE_DATE_EPOCH` speaks before the clock.
  func today() throws(UsageError) -> CalendarDay {
    guard let text = Process.variable("SOURCE_DATE_EPOCH") else {
      return CalendarDay(secondsSince1970: Clock.secondsSince1970)
    }
    guard let seconds = Int(text), seconds >= 0, seconds <= Self.lastSecond else {
      throw UsageError(
        message: "SOURCE_DATE_EPOCH is '\(text)', which is no moment",
        hint: "set it to seconds since the beginning of 1970, or unset it")
    }
    return CalendarDay(secondsSince1970: seconds)
  }

  /// The end of the year 9999.
  private static let lastSecond = 253_402_300_799
}
