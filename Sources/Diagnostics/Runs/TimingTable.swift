internal import ByteSearching

/// Where the time of a build went.
package struct TimingTable: Sendable {
  /// How many of the pages are told of.
  private static let pageCount = 10

  private let threads: Int
  private let phases: [RunPhase: Duration]
  private let whole: Duration
  private let parts: [RunPart: Duration]
  private let pages: [String: Duration]

  package init(
    threads: Int, phases: [RunPhase: Duration], whole: Duration, parts: [RunPart: Duration],
    pages: [String: Duration]
  ) {
    self.threads = threads
    self.phases = phases
    self.whole = whole
    self.parts = parts
    self.pages = pages
  }

  /// The table as lines: every phase of a build under its name, what went into each part of the
  /// pages, and the slowest of them.
  package var text: String {
    let times = RunPhase.ofBuild.map { ($0.rawValue, phases[$0, default: .zero]) }
    var lines = ["milliseconds by phase, on \(threads) \(threads == 1 ? "thread" : "threads"):"]
    lines += (times + [("total", whole)]).map(Self.line)
    if slowest.isEmpty { return lines.joined(separator: "\n") }
    lines.append("milliseconds by part of the pages, all threads together:")
    lines += RunPart.allCases.map { Self.line($0.rawValue, parts[$0, default: .zero]) }
    lines.append("milliseconds of the slowest pages:")
    lines += slowest.map { Self.padded($0.value, to: Self.width + 2) + "  " + $0.key }
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ time: Duration) -> String {
    "  " + name + padded(time, to: width - name.utf8.count)
  }

  /// The width of a phase's name and its time.
  private static let width = 20

  private var slowest: ArraySlice<(key: String, value: Duration)> {
    pages.sorted {
      $0.value == $1.value
        ? $0.key.precedes($1.key) : $0.value > $1.value
    }.prefix(Self.pageCount)
  }

  private static func padded(_ time: Duration, to width: Int) -> String {
    let tenths = time / .microseconds(100)
    let rounded = Int(tenths.rounded())
    let text = "\(rounded / 10).\(rounded % 10)"
    return String(repeating: " ", count: max(1, width - text.utf8.count)) + text
  }
}
