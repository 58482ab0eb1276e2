/// The lines of a source, each quoted with a mark below the place that a finding points at.
struct SourceQuote {
  private static let columns = 96
  private static let columnsBefore = 48
  private static let cut = "…"
  private let source: [ArraySlice<UInt8>]

  init(of source: [UInt8]) {
    self.source = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The line and its mark, the number of the line in front; none where there is nothing to see.
  func lines(at position: SourcePosition) -> [String] {
    guard source.indices.contains(position.line - 1) else { return [] }
    let line = Self.scalars(of: source[position.line - 1])
    guard line.contains(where: { $0 != " " }) else { return [] }
    let place = min(max(position.column - 1, 0), line.count)
    let start = max(0, min(place - Self.columnsBefore, line.count - Self.columns))
    let end = min(start + Self.columns, line.count)
    let before = (start > 0 ? Self.cut : "") + Self.shown(line[start..<max(place, start)])
    let rest = Self.shown(line[place..<max(end, place)]) + (end < line.count ? Self.cut : "")
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let indent = String(repeating: " ", count: Self.width(of: before))
    return ["\(number) | \(before)\(rest)", "\(margin) | \(indent)^"]
  }

  /// The characters of a line without its end; a tab is one space wide.
  private static func scalars(of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let scalars = text.map { $0 == "\t" ? " " : $0 }
    return scalars.last == "\r" ? scalars.dropLast() : scalars
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return VisibleText.oneLine(String(text))
  }

  /// How many columns of a terminal a text takes: marks on letters none, East Asian signs two.
  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: sum
      default: sum + (wide.contains { $0.contains(scalar.value) } ? 2 : 1)
      }
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
