extension CalendarDay {
  /// The day as a page in a language writes it: `28 February 2026` in English, else `2026-02-28`.
  package func written(in language: String) -> String {
    let isEnglish = language.lowercased().split(separator: "-").first == "en"
    guard isEnglish else { return description }
    let (year, month, day) = parts
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
