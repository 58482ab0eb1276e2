extension MarkdownInline {
  /// Tells whether a byte may begin or end something other than text.
  static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// The character that begins at a place; a space at the end of the text.
  static func scalar(at index: Int, in source: [UInt8]) -> Unicode.Scalar {
    String(decoding: source[index...].prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
  }

  /// The character that ends before a place; a space at the start of the text.
  static func scalar(before index: Int, in source: [UInt8]) -> Unicode.Scalar {
    var start = max(index - 1, 0)
    while start > 0, source[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: source[start..<index], as: UTF8.self).unicodeScalars.last ?? " "
  }

  /// What a code span shows: one space on each side only parts the code from its marks.
  static func shown(_ content: Range<Int>, in source: [UInt8]) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    guard let first = source[content].first, let last = source[content].last,
      isSpace(first), isSpace(last), !source[content].allSatisfy(isSpace)
    else { return content }
    return content.lowerBound + 1..<content.upperBound - 1
  }

  /// The bytes of some ranges of a text as lines of one, with their places.
  static func joined(_ ranges: [Range<Int>], of text: [UInt8]) -> ([UInt8], SourceMap) {
    var source: [UInt8] = []
    var places = SourceMap()
    for range in ranges {
      if !source.isEmpty {
        source.append(UInt8(ascii: "\n"))
        places.append(range.lowerBound, count: 1)
      }
      source += text[range]
      places.append(range)
    }
    return (source, places)
  }
}
