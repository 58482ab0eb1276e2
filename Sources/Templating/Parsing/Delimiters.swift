/// What opens and closes a tag.
struct Delimiters {
  let open: [UInt8]
  let close: [UInt8]

  static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

  init(open: [UInt8], close: [UInt8]) {
    self.open = open
    self.close = close
  }

  /// Reads the two of a delimiter tag, white space between them; nil when they are not two.
  init?(parsing content: ArraySlice<UInt8>) {
    let parts = content.split(whereSeparator: \.isWhiteSpace)
    guard parts.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    self.init(open: Array(parts[0]), close: Array(parts[1]))
  }
}
