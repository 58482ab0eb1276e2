/// How far a phase of a run is, in one line for a terminal.
package struct ProgressLine: Sendable {
  /// How many signs the bar has between its ends.
  private static let barWidth = 20

  private let phase: RunPhase
  private let done: Int
  private let pages: Int
  private let elapsed: Duration

  /// What was done of a phase's pages in the time since it began.
  package init(_ phase: RunPhase, done: Int, of pages: Int, after elapsed: Duration) {
    self.phase = phase
    self.done = min(max(done, 0), pages)
    self.pages = pages
    self.elapsed = elapsed
  }

  /// The line, with as much of it as has room in so many columns.
  package func text(columns: Int) -> String {
    let fitting = forms.first { $0.utf8.count < columns } ?? phase.rawValue
    return String(fitting.prefix(max(columns - 1, 0)))
  }

  /// The line in its forms, the longest first; all of them in ASCII.
  private var forms: [String] {
    guard pages > 0 else { return ["\(phase.rawValue): \(Self.text(elapsed))", phase.rawValue] }
    let count = "\(NumberText.grouped(done)) of \(NumberText.grouped(pages)) pages"
    let short = "\(phase.rawValue): \(count)"
    guard let (rate, left) = pace else { return ["\(phase.rawValue) \(bar) \(count)", short] }
    let pace = "\(NumberText.grouped(rate)) a second, \(Self.text(left)) left"
    return [
      "\(phase.rawValue) \(bar) \(count), \(pace)", "\(short), \(pace)", short, phase.rawValue,
    ]
  }

  private var bar: String {
    let filled = Self.barWidth * done / pages
    return "[" + String(repeating: "=", count: filled)
      + String(repeating: " ", count: Self.barWidth - filled) + "]"
  }

  /// Pages a second, and the time for the others at this rate; nil while it cannot be told.
  private var pace: (rate: Int, left: Duration)? {
    let seconds = elapsed / .seconds(1)
    guard done > 0, seconds > 0 else { return nil }
    let rate = Double(done) / seconds
    guard rate >= 0.5, rate < 1e9 else { return nil }
    return (Int(rate.rounded()), .seconds(Double(pages - done) / rate))
  }

  /// Whole seconds, or minutes where there are many, rounded up.
  private static func text(_ time: Duration) -> String {
    let seconds = Int((time / .seconds(1)).rounded(.up))
    return seconds < 100 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }
}
