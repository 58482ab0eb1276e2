internal import ByteSearching

/// The lines of a text, each without the line feed at its end and a carriage return before it.
struct SourceLines {
  private let utf8: [UInt8]
  private let starts: [Int]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    starts = utf8.lineStarts
  }

  /// How many there are; what follows the last line feed is one, be it empty.
  var count: Int { starts.count }

  subscript(line: Int) -> ArraySlice<UInt8> {
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : utf8.count
    let text = utf8[starts[line]..<end]
    return text.last == UInt8(ascii: "\r") ? text.dropLast() : text
  }
}
