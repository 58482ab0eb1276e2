/// The prose of Markdown: the text with its code blanked, byte for byte in place.
enum MarkdownProse {
  static func blanked(_ utf8: [UInt8]) -> [UInt8] {
    var result = utf8
    for fence in MarkdownFence.all(in: utf8) { blank(fence, in: &result) }
    var open: Int?
    for index in result.indices {
      if result[index] == UInt8(ascii: "`") {
        if let start = open {
          blank(start..<index + 1, in: &result)
          open = nil
        } else {
          open = index
        }
      } else if result[index] == UInt8(ascii: "\n"), index + 1 < result.count,
        result[index + 1] == UInt8(ascii: "\n")
      {
        open = nil
      }
    }
    return result
  }

  private static func blank(_ range: Range<Int>, in utf8: inout [UInt8]) {
    for index in range where utf8[index] != UInt8(ascii: "\n") { utf8[index] = 0x20 }
  }
}
