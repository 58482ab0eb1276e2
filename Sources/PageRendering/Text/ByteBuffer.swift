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

  mutating func append(text: String) {
    for byte in text.utf8 { append(textByte: byte) }
  }

  mutating func append(text: Span<UInt8>) {
    for index in text.indices { append(textByte: text[index]) }
  }

  /// Appends words of an author, who may show braces: as references they are no placeholder's.
  mutating func append(prose: Span<UInt8>) {
    for index in prose.indices {
      let byte = prose[index]
      let isBrace = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      let isDoubled =
        isBrace
        && (index > 0 && prose[index - 1] == byte
          || index + 1 < prose.count && prose[index + 1] == byte)
      if isDoubled { append("&#\(byte);") } else { append(textByte: byte) }
    }
  }

  mutating func append(attribute: String) {
    for byte in attribute.utf8 { append(attributeByte: byte) }
  }

  mutating func append(attribute: Span<UInt8>) {
    for index in attribute.indices { append(attributeByte: attribute[index]) }
  }

  private mutating func append(textByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "&"): append("&amp;")
    default: bytes.append(byte)
    }
  }

  private mutating func append(attributeByte byte: UInt8) {
    if byte == UInt8(ascii: "\"") { append("&quot;") } else { append(textByte: byte) }
  }
}
