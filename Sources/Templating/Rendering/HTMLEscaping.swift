extension [UInt8] {
  /// Appends text so that HTML shows it as it is, in an element and in a quoted attribute.
  mutating func appendEscaped(_ text: String) {
    let bytes = text.utf8Span.span
    // Most texts need no escape: they are copied whole.
    guard bytes.indices.contains(where: { bytes[$0].isHTMLSyntax }) else {
      append(contentsOf: text.utf8)
      return
    }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      case let byte: append(byte)
      }
    }
  }
}

extension UInt8 {
  /// True for the characters that HTML text and quoted attributes give a meaning to.
  fileprivate var isHTMLSyntax: Bool {
    self == UInt8(ascii: "&") || self == UInt8(ascii: "<") || self == UInt8(ascii: ">")
      || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
  }
}
