internal import ByteSearching

/// An address that a stylesheet asks for: an image, a font, another stylesheet.
struct StylesheetAddress {
  let text: String
  /// The offset of the address in the stylesheet.
  let offset: Int

  /// Every `url(…)` and every `@import "…"` of a stylesheet, comments aside.
  static func all(in utf8: [UInt8]) -> [StylesheetAddress] {
    let code = withoutComments(utf8)
    var found: [StylesheetAddress] = []
    for mark in ["url(", "@import"] {
      var start = 0
      while let index = code.firstIndex(of: Array(mark.utf8), from: start) {
        start = index + mark.utf8.count
        let isQuoteDue = mark == "@import"
        if let address = address(in: code, from: start, isQuoteDue: isQuoteDue) {
          found.append(address)
        }
      }
    }
    return found.sorted { $0.offset < $1.offset }
  }

  private static func address(
    in code: [UInt8], from start: Int, isQuoteDue: Bool
  ) -> StylesheetAddress? {
    let rest = code[start...].drop { $0 <= 0x20 }
    guard let first = rest.first else { return nil }
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    guard isQuoted || !isQuoteDue else { return nil }
    let text =
      isQuoted
      ? rest.dropFirst().prefix { $0 != first } : rest.prefix { $0 > 0x20 && $0 != 0x29 }
    return StylesheetAddress(text: String(decoding: text, as: UTF8.self), offset: text.startIndex)
  }

  private static func withoutComments(_ utf8: [UInt8]) -> [UInt8] {
    var code = utf8
    var start = 0
    while let open = code.firstIndex(of: Array("/*".utf8), from: start) {
      let close = code.firstIndex(of: Array("*/".utf8), from: open + 2).map { $0 + 2 } ?? code.count
      for index in open..<close { code[index] = 0x20 }
      start = close
    }
    return code
  }
}
