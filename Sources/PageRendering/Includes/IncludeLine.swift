internal import Diagnostics

/// A line of a file that asks for another file in its place.
struct IncludeLine {
  /// The line, counted from 0.
  let line: Int
  /// The placeholder as written.
  let text: String
  let position: SourcePosition
  /// What stands before it: the marks of lists and quotes it is in, or nothing.
  let opening: [UInt8]

  /// What stands before the lines that follow in the same lists and quotes.
  var continuation: [UInt8] {
    opening.map { byte in
      byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\t") ? byte : UInt8(ascii: " ")
    }
  }

  /// The lines of a file that ask for others; none of one that cannot be read safely.
  static func all(in source: SourcePage) -> [IncludeLine] {
    guard isAsked(by: source.utf8) else { return [] }
    let text = PageText(source)
    var log = FindingLog(text: text)
    EncodingCheck.check(&log)
    InputLimits.check(&log)
    guard log.findings.isEmpty else { return [] }
    var found: [IncludeLine] = []
    MarkdownTree(parsing: text.utf8[text.body]).walk { node, event in
      guard event == .enter, node.isPlaceholder, node.isAloneInParagraph,
        let place = node.placeholderPlace, IncludeRequest.isWritten(in: node.literal)
      else { return }
      let line = text.line(place.line)
      let written = Array(node.literal.utf8)
      guard let start = line.first(where: { text.utf8[$0..<line.upperBound].starts(with: written) })
      else { return }
      found.append(
        IncludeLine(
          line: source.bodyLine - 1 + place.line - 1, text: node.literal,
          position: text.position(at: start), opening: Array(text.utf8[line.lowerBound..<start])))
    }
    return found
  }

  /// Tells whether a text may ask for others; most do not, and are not read twice.
  private static func isAsked(by utf8: [UInt8]) -> Bool {
    let brace = UInt8(ascii: "{")
    var start = 0
    while let found = utf8[start...].firstIndex(of: brace) {
      start = found + 1
      guard start < utf8.count, utf8[start] == brace else { continue }
      let word = utf8[(start + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if word.starts(with: IncludeRequest.name.utf8) { return true }
    }
    return false
  }
}
