/// Where the time of a build went.
package struct TimingTable: Sendable {
  /// How many of the pages are told of.
  private static let pageCount = 10

  private let threads: Int
  private let phases: [RunPhase: Duration]
  private let whole: Duration
  private let pages: [String: Duration]

  package init(
    threads: Int, phases: [RunPhase: Duration], whole: Duration, pages: [String: Duration]
  ) {
    self.threads = threads
    self.phases = phases
    self.whole = whole
    self.pages = pages
  }

  /// The table as lines: every phase of a build under its name, and the slowest pages.
  package var text: String {
    let parts = RunPhase.ofBuild.map { ($0.rawValue, phases[$0, default: .zero]) }
    var lines = ["milliseconds by phase, on \(threads) \(threads == 1 ? "thread" : "threads"):"]
    lines += (parts + [("total", whole)]).map { name, time in
      "  " + name + Self.padded(time, to: Self.width - name.utf8.count)
    }
    if slowest.isEmpty { return lines.joined(separator: "\n") }
    lines.append("milliseconds of the slowest pages:")
    lines += slowest.map { Self.padded($0.value, to: Self.width + 2) + "  " + $0.key }
    return lines.joined(separator: "\n")
  }

  /// The width of a phase's name and its time.
  private static let width = 20

  private var slowest: ArraySlice<(key: String, value: Duration)> {
    pages.sorted {
      $0.value == $1.value
        ? $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) : $0.value > $1.value
    }.prefix(Self.pageCount)
  }

  private static func padded(_ time: Duration, to width: Int) -> String {
    let tenths = time / .microseconds(100)
    let rounded = Int(tenths.rounded())
    let text = "\(rounded / 10).\(rounded % 10)"
    return String(repeating: " ", count: max(1, width - text.utf8.count)) + text
  }
}
