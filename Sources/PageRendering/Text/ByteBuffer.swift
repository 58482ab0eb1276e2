internal import ByteSearching

/// Collects a page's bytes.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Puts a backslash before the last byte.
  mutating func escapeLast() {
    if !bytes.isEmpty { bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1) }
  }

  /// Begins a new line unless the text is at the start of one.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Takes the spaces at the end away.
  mutating func dropSpace() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  mutating func append(text: String) { append(text: text.utf8Span.span) }

  mutating func append(text: Span<UInt8>) { append(text, escaping: Self.textSigns) }

  /// Appends words of an author, who may show braces: as references they are no placeholder's.
  mutating func append(prose: Span<UInt8>) {
    let signs = Self.proseSigns
    var start = 0
    for index in prose.indices where signs.contains(prose[index]) {
      let byte = prose[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      let isDoubled =
        isBrace
        && (index > 0 && prose[index - 1] == byte
          || index + 1 < prose.count && prose[index + 1] == byte)
      if isBrace, !isDoubled { continue }
      append(run: start..<index, of: prose)
      append(isBrace ? "&#\(byte);" : Self.reference(to: byte))
      start = index + 1
    }
    append(run: start..<prose.count, of: prose)
  }

  mutating func append(attribute: String) { append(attribute: attribute.utf8Span.span) }

  mutating func append(attribute: Span<UInt8>) {
    append(attribute, escaping: Self.attributeSigns)
  }

  /// Appends a part of a text as it is.
  mutating func append(run: Range<Int>, of text: Span<UInt8>) {
    bytes.append(run, of: text)
  }

  private static let textSigns = ByteSet("<>&")
  private static let attributeSigns = ByteSet("<>&\"")
  private static let proseSigns = ByteSet("<>&{}")

  /// Most of a text is copied in runs, between the few signs that are written otherwise.
  private mutating func append(_ text: Span<UInt8>, escaping signs: ByteSet) {
    var start = 0
    for index in text.indices where signs.contains(text[index]) {
      append(run: start..<index, of: text)
      append(Self.reference(to: text[index]))
      start = index + 1
    }
    append(run: start..<text.count, of: text)
  }

  private static func reference(to byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    default: "&quot;"
    }
  }
}
