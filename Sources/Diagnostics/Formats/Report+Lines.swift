/// A report's summary in lines of text, the same in every format that people read.
extension Report {
  /// What was checked, what was accepted, and how many findings there are: a line each.
  var summary: [String] { [checkedLine, acceptedLine, totalsLine].compactMap(\.self) }

  private var checkedLine: String? {
    guard let checked else { return nil }
    return "checked " + checked.named.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
  }

  private var acceptedLine: String? {
    guard let first = accepted.map(\.until).min() else { return nil }
    let count = Self.counted(accepted.count, "finding")
    return "\(count) accepted, the first until \(VisibleText.oneLine(first))"
  }

  private var totalsLine: String? { findings.isEmpty ? nil : totals }

  /// How many errors, warnings and notes there are.
  var totals: String {
    let notes = notes == 0 ? "" : ", \(Self.counted(notes, "note"))"
    return "\(Self.counted(errors, "error")), \(Self.counted(warnings, "warning"))\(notes)"
  }

  /// A number with its noun.
  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(NumberText.grouped(count)) \(noun)s"
  }
}
