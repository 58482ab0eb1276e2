internal import Diagnostics

extension PageText {
  /// Where a block begins.
  func position(ofBlock node: MarkdownNode) -> SourcePosition {
    position(at: offset(of: node.place))
  }

  /// Where a node begins that is written with one of `needles`: at its place if it stands there,
  /// else at the nearest one on that line, else on the nearest line above or below.
  func position(of place: NodePlace, writtenAs needles: [String]) -> SourcePosition {
    position(at: offset(of: place, writtenAs: needles))
  }

  /// Where words begin that stand in a node behind others of its words.
  func position(
    of words: String, behind before: String, in place: NodePlace
  ) -> SourcePosition {
    let start = offset(of: place, writtenAs: [before + words, words])
    let isWhole = utf8[start...].starts(with: (before + words).utf8)
    return position(at: isWhole ? start + before.utf8.count : start)
  }

  private func offset(of place: NodePlace, writtenAs needles: [String]) -> Int {
    let hint = offset(of: place)
    if needles.contains(where: { utf8[hint...].starts(with: $0.utf8) }) { return hint }
    let needles = needles.map { Array($0.utf8) }
    for distance in 0...Self.lineReach {
      for line in [place.line - distance, place.line + distance] where line > 0 {
        if let found = nearest(needles, to: hint, within: self.line(line)) {
          return found
        }
      }
    }
    return hint
  }

  /// The lines above and below, and the bytes of a line, in which a misplaced node is looked for.
  private static let lineReach = 20
  private static let byteReach = 1_000

  /// The offset at which the parser says that a node begins.
  func offset(of place: NodePlace) -> Int {
    let line = line(place.line)
    return min(line.lowerBound + max(place.column, 1) - 1, line.upperBound)
  }

  private func nearest(_ needles: [[UInt8]], to hint: Int, within line: Range<Int>) -> Int? {
    let isOwn = line.contains(hint) || line.upperBound == hint
    let start = isOwn ? max(line.lowerBound, hint - Self.byteReach) : line.lowerBound
    let end = min(line.upperBound, start + 2 * Self.byteReach)
    let matches = (start..<max(start, end)).filter { offset in
      needles.contains { utf8[offset...].starts(with: $0) }
    }
    return matches.min { abs($0 - hint) < abs($1 - hint) }
  }
}
