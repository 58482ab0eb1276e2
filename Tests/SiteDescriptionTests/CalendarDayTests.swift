import SiteDescription
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11_016),
    ("2000-03-01", 11_017), ("2024-02-29", 19_782), ("2026-11-26", 20_783),
    ("2100-02-28", 47_540), ("2100-03-01", 47_541), ("9999-12-31", 2_932_896),
  ])
  func `a day is read and written`(_ text: String, number: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(CalendarDay(number: number).description == text)
  }

  @Test(arguments: [
    "", "today", "2026-2-1", "2026-02-30", "2025-02-29", "2100-02-29", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-01-32", "26-01-01", "2026/01/01", "2026-01-01T00:00", " 2026-01-01",
    "2026-01-01 ", "+026-01-01", "２０26-01-01", "2026-01--1", "-2026-01-01",
  ])
  func `what is no day of the calendar is refused`(_ text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
    (-86_400, "1969-12-31"), (-86_401, "1969-12-30"),
  ])
  func `a moment lies in its day of UTC`(_ seconds: Int, text: String) {
    #expect(CalendarDay(secondsSince1970: seconds).description == text)
  }

  @Test func `days follow each other through four centuries`() throws {
    let first = try #require(CalendarDay("1896-01-01"))
    for number in first.number..<(first.number + 146_097 + 400) {
      let day = CalendarDay(number: number)
      #expect(CalendarDay(day.description) == day)
    }
  }

  @Test(arguments: [
    "2024-05-17", "2024-05-17T08:00Z", "2024-05-17T23:59:60.25+02:00", "2024-05-17T00:00:00-11:30",
  ])
  func `the day of a date and time is read`(_ text: String) {
    #expect(CalendarDay(dateTime: text)?.description == "2024-05-17")
  }

  @Test(arguments: [
    "2024-05-17T", "2024-05-17 08:00", "2024-05-17T08:00", "2024-05-17T8:00Z", "2024-05-17T24:00Z",
    "2024-05-17T08:00Zx", "2024-05-17T08:00+0200", "2024-05-17T08Z",
  ])
  func `a time that is none spoils it`(_ text: String) {
    #expect(CalendarDay(dateTime: text) == nil)
  }

  @Test(arguments: [
    ("2026-02-28", "en", "28 February 2026"), ("2024-12-01", "en-GB", "1 December 2024"),
    ("1999-01-31", "EN", "31 January 1999"), ("2026-02-28", "de", "2026-02-28"),
    ("2026-02-28", "eng", "2026-02-28"),
  ])
  func `a page writes a day in its own language`(_ day: String, _ language: String, _ text: String)
    throws
  {
    #expect(try #require(CalendarDay(day)).written(in: language) == text)
  }
}
