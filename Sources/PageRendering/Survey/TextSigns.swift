/// The signs of a text that make it worth a closer look.
struct TextSigns {
  /// True when an address may stand in it.
  private(set) var hasColon = false
  /// True when a reference may: `][`.
  private(set) var hasBrackets = false
  /// True when a number typed by hand may, or a policy.
  private(set) var hasDigitOrBrace = false

  private static let wanted = ByteSet("[:{0123456789")

  /// Looks closer only at what is no plain prose, which most texts are.
  init(of node: MarkdownNode) {
    node.withLiteral { text in
      let wanted = Self.wanted
      for index in text.indices where wanted.contains(text[index]) {
        switch text[index] {
        case UInt8(ascii: ":"): hasColon = true
        case UInt8(ascii: "["):
          if index > 0, text[index - 1] == UInt8(ascii: "]") { hasBrackets = true }
        default: hasDigitOrBrace = true
        }
      }
    }
  }
}
