/// Walks through the tags of an HTML text, past comments and quoted attribute values.
struct TagScanner {
  struct Tag {
    let name: TagName
    let isEnd: Bool
    let isSelfClosing: Bool
    /// Where its `<` stands.
    let offset: Int
  }

  private let utf8: [UInt8]
  private var index = 0

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// Where the last tag ended.
  var end: Int { index }

  mutating func next() -> Tag? {
    while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < utf8.count else { return nil }
      switch utf8[index] {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(past: ">")
      case UInt8(ascii: "/"):
        index += 1
        if let tag = tag(from: open, isEnd: true) { return tag }
      default:
        if let tag = tag(from: open, isEnd: false) { return tag }
      }
    }
    return nil
  }

  /// Moves to the end tag of an element whose content is text.
  mutating func skipRawText(of name: TagName) {
    while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < utf8.count else { return }
      guard utf8[index] == UInt8(ascii: "/") else { continue }
      if TagName(utf8[(index + 1)...].prefix(while: Self.isLetterOrDigit)) == name {
        index = open
        return
      }
    }
    index = utf8.count
  }

  private mutating func tag(from open: Int, isEnd: Bool) -> Tag? {
    guard index < utf8.count, Self.isLetter(utf8[index]) else {
      // `</` and something else is a comment up to the next `>`; a lone `<` is text.
      if isEnd { skip(past: ">") }
      return nil
    }
    let name = utf8[index...].prefix { !Self.isBlank($0) && $0 != 0x2F && $0 != 0x3E }
    index = name.endIndex
    let isSelfClosing = skipAttributes()
    return Tag(name: TagName(name), isEnd: isEnd, isSelfClosing: isSelfClosing, offset: open)
  }

  /// Moves past the `>` of a tag; tells whether a solidus stood before it.
  private mutating func skipAttributes() -> Bool {
    var isNamed = false
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if byte == UInt8(ascii: ">") { return utf8[index - 2] == UInt8(ascii: "/") }
      if byte == UInt8(ascii: "="), isNamed {
        skipValue()
        isNamed = false
      } else if !Self.isBlank(byte) {
        isNamed = byte != UInt8(ascii: "/")
      }
    }
    return false
  }

  private mutating func skipValue() {
    while index < utf8.count, Self.isBlank(utf8[index]) { index += 1 }
    guard index < utf8.count else { return }
    let quote = utf8[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let end = utf8[index...].firstIndex(of: quote) ?? utf8.count - 1
      index = end + 1
    } else {
      while index < utf8.count, !Self.isBlank(utf8[index]), utf8[index] != 0x3E { index += 1 }
    }
  }

  /// Moves past a comment, or past a doctype or another declaration.
  private mutating func skipDeclaration() {
    guard utf8[index...].starts(with: "!--".utf8) else { return skip(past: ">") }
    // The two hyphens of the start may be those of the end: `<!-->` is a whole comment.
    index += 1
    while let dash = utf8[index...].firstIndex(of: UInt8(ascii: "-")) {
      index = dash + 1
      let rest = utf8[dash...]
      if rest.starts(with: "-->".utf8) || rest.starts(with: "--!>".utf8) { return skip(past: ">") }
    }
    index = utf8.count
  }

  private mutating func skip(past mark: Unicode.Scalar) {
    let end = utf8[index...].firstIndex(of: UInt8(ascii: mark)) ?? utf8.count - 1
    index = end + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }
}
