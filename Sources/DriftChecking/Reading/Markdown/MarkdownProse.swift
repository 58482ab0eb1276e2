/// The prose of Markdown: the text with its code blanked, byte for byte in place.
package enum MarkdownProse {
  static func blanked(_ utf8: [UInt8]) -> [UInt8] {
    var result = withoutFences(utf8)
    for span in code(in: result) { blank(span.range, in: &result) }
    blankFootnoteMarks(besides: [], in: &result)
    return result
  }

  /// The text with its fences blanked, and where its code spans are, their marks left out.
  package static func spoken(_ utf8: [UInt8]) -> (utf8: [UInt8], code: [TextSpan]) {
    var prose = MarkdownCharacters.plain(withoutFences(utf8))
    let spans = code(in: prose)
    blankFootnoteMarks(besides: spans.map(\.range), in: &prose)
    let inner = spans.map { span in
      let marks = prose[span.range].prefix { $0 == UInt8(ascii: "`") }.count
      return TextSpan(
        kind: .code, range: span.range.lowerBound + marks..<span.range.upperBound - marks)
    }
    return (prose, inner)
  }

  private static func withoutFences(_ utf8: [UInt8]) -> [UInt8] {
    var result = utf8
    for fence in MarkdownFence.all(in: utf8) {
      blank(fence.start..<fence.content.upperBound, in: &result)
    }
    return result
  }

  /// Blanks the names of footnotes, which say nothing to a reader, but for what is code.
  private static func blankFootnoteMarks(besides code: [Range<Int>], in utf8: inout [UInt8]) {
    var index = 0
    var code = code[...]
    while let start = utf8[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = start + 1
      while let span = code.first, span.upperBound <= start { code.removeFirst() }
      guard code.first?.contains(start) != true,
        start == 0 || utf8[start - 1] != UInt8(ascii: "\\"),
        let mark = MarkdownLine.footnoteReference(utf8[start...])
      else { continue }
      index = start + mark.length
      blank(start..<index, in: &utf8)
    }
  }

  private static func code(in result: [UInt8]) -> [TextSpan] {
    var found: [TextSpan] = []
    var index = 0
    while index < result.count {
      guard result[index] == UInt8(ascii: "`") else {
        index += result[index] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let run = result[index...].prefix { $0 == UInt8(ascii: "`") }
      let end = closing(of: run, in: result)
      if let end { found.append(TextSpan(kind: .code, range: index..<end)) }
      index = end ?? run.endIndex
    }
    return found
  }

  /// Where a code span ends: behind a run of as many marks, in the same paragraph.
  private static func closing(of run: ArraySlice<UInt8>, in utf8: [UInt8]) -> Int? {
    var index = run.endIndex
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: "`") {
        let other = utf8[index...].prefix { $0 == UInt8(ascii: "`") }
        if other.count == run.count { return other.endIndex }
        index = other.endIndex
      } else if isParagraphEnd(utf8[index...]) {
        return nil
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func isParagraphEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: "\n") else { return false }
    return rest.dropFirst().drop { $0 == UInt8(ascii: "\r") }.first == UInt8(ascii: "\n")
  }

  private static func blank(_ range: Range<Int>, in utf8: inout [UInt8]) {
    for index in range where utf8[index] != UInt8(ascii: "\n") { utf8[index] = 0x20 }
  }
}
