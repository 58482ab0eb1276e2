internal import Diagnostics
internal import SiteDescription

extension AcceptanceRequest {
  /// The text of an option, which must be there and say something.
  static func words(
    _ option: CommandOption, _ order: String, _ invocation: Invocation
  ) throws(UsageError) -> String {
    guard let text = invocation[option] else {
      throw UsageError(
        message: "'--\(option.name)' is missing", hint: "\(order): '\(usage(of: option))'")
    }
    guard !AcceptanceEntry.isBlank(text) else {
      throw UsageError(
        message: "'--\(option.name)' is blank", hint: "\(order): '\(usage(of: option))'")
    }
    guard VisibleText.oneLine(text) == text else {
      throw UsageError(
        message: "'--\(option.name)' holds a character that cannot be seen",
        hint: "write it on one line, in plain characters")
    }
    return text
  }

  /// The day of `--until`, which must lie ahead, and not too far.
  static func day(
    _ invocation: Invocation, on today: CalendarDay
  ) throws(UsageError) -> CalendarDay {
    let text = try words(.until, "name the last day", invocation)
    let latest = today.adding(days: Acceptance.longestDays)
    guard let day = CalendarDay(text) else {
      throw UsageError(message: "'\(text)' is no day", hint: "write it as '\(latest)'")
    }
    guard day > today else {
      throw UsageError(
        message: "\(day) is not in the future", hint: "name a day from tomorrow to \(latest)")
    }
    guard day <= latest else {
      throw UsageError(
        message: "\(day) is more than \(Acceptance.longestDays) days ahead",
        hint: "name \(latest) or an earlier day")
    }
    return day
  }

  private static func usage(of option: CommandOption) -> String {
    "--\(option.name) \(option.value ?? "")"
  }
}
