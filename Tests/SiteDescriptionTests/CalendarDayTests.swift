import SiteDescription
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: ["2024-05-17", "2024-02-29", "2000-02-29", "2023-12-31"])
  func `a day of the calendar is read`(_ text: String) {
    #expect(CalendarDay(text)?.text == text)
  }

  @Test(arguments: [
    "", "today", "2024-13-01", "2024-00-10", "2024-04-31", "1900-02-29", "2024-5-17", "24-05-17",
    "2024-05-17T08:00Z", "2024/05/17", "2024-05-1٣",
  ])
  func `anything else is none`(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test(arguments: [
    "2024-05-17", "2024-05-17T08:00Z", "2024-05-17T23:59:60.25+02:00", "2024-05-17T00:00:00-11:30",
  ])
  func `the day of a date and time is read`(_ text: String) {
    #expect(CalendarDay(dateTime: text)?.text == "2024-05-17")
  }

  @Test(arguments: [
    "2024-05-17T", "2024-05-17 08:00", "2024-05-17T08:00", "2024-05-17T8:00Z", "2024-05-17T24:00Z",
    "2024-05-17T08:00Zx", "2024-05-17T08:00+0200", "2024-05-17T08Z",
  ])
  func `a time that is none spoils it`(_ text: String) {
    #expect(CalendarDay(dateTime: text) == nil)
  }
}
