/// The signs of a text that make it worth a closer look.
struct TextSigns {
  /// True when an address may stand in it.
  private(set) var hasColon = false
  /// True when a reference may: `][`.
  private(set) var hasBrackets = false
  /// True when a number typed by hand may, or a policy.
  private(set) var hasDigitOrBrace = false

  init(of node: MarkdownNode) {
    node.withLiteral { text in
      var previous: UInt8 = 0
      for index in text.indices {
        let byte = text[index]
        if byte == UInt8(ascii: ":") { hasColon = true }
        if ASCII.isDigit(byte) || byte == UInt8(ascii: "{") { hasDigitOrBrace = true }
        if byte == UInt8(ascii: "["), previous == UInt8(ascii: "]") { hasBrackets = true }
        previous = byte
      }
    }
  }
}
