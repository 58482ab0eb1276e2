internal import Diagnostics

/// The text of a page with the means to say where something stands in it.
struct PageText: Sendable {
  /// The page's path, which findings name as what they are about.
  let path: String
  private let source: SourceText
  private let bodyLine: Int
  /// The bytes that are Markdown.
  let body: Range<Int>

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ page: SourcePage) {
    path = page.path
    source = SourceText(file: page.file, utf8: page.utf8)
    bodyLine = max(page.bodyLine, 1)
    var start = source.offset(line: bodyLine, byteColumn: 1)
    if bodyLine == 1, page.utf8.starts(with: Self.byteOrderMark) {
      start = Self.byteOrderMark.count
    }
    body = start..<page.utf8.count
  }

  var utf8: [UInt8] { source.utf8 }

  func position(at offset: Int) -> SourcePosition { source.position(at: offset) }

  /// The bytes of a line of the Markdown, counted from 1, without its end.
  func line(_ line: Int) -> Range<Int> {
    let start = max(source.offset(line: fileLine(line), byteColumn: 1), body.lowerBound)
    var end = start
    while end < utf8.count, utf8[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, utf8[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// Where a node begins that is written with one of `needles`: at its place if it stands there,
  /// else at the nearest one on that line, else on the nearest line above or below.
  func position(of place: NodePlace, writtenAs needles: [String]) -> SourcePosition {
    let own = line(place.line)
    let hint = min(own.lowerBound + max(place.column, 1) - 1, own.upperBound)
    let needles = needles.map { Array($0.utf8) }
    if needles.contains(where: { utf8[hint...].starts(with: $0) }) { return position(at: hint) }
    for distance in 0...Self.reach {
      for line in [place.line - distance, place.line + distance] where line > 0 {
        if let found = nearest(needles, to: hint, within: self.line(line)) {
          return position(at: found)
        }
      }
    }
    return position(at: hint)
  }

  /// The lines above and below in which a misplaced node is looked for.
  private static let reach = 20

  private func fileLine(_ line: Int) -> Int { line + bodyLine - 1 }

  private func nearest(_ needles: [[UInt8]], to hint: Int, within range: Range<Int>) -> Int? {
    range.filter { offset in
      needles.contains { utf8[offset...].starts(with: $0) }
    }
    .min { abs($0 - hint) < abs($1 - hint) }
  }
}

extension PageText {
  /// A finding about this page's source.
  func finding(
    _ rule: RuleID, at position: SourcePosition, _ message: String, hint: String, item: String
  ) -> Finding {
    Finding(
      rule, at: position, message, hint: hint,
      about: Subject(fact: path, channel: "source", item: item))
  }
}
