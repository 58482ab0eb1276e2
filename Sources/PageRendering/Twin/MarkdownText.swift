/// Text as Markdown writes it, so that it reads back as the same text.
enum MarkdownText {
  /// Text within a line.
  static func escaped(
    _ text: String, inTable: Bool = false, startsLine: Bool = false
  ) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let mark = startsLine ? blockMark(in: bytes) : nil
    for (index, byte) in bytes.enumerated() {
      let isPipe = inTable && byte == UInt8(ascii: "|")
      if index == mark || isPipe || needsEscape(byte, at: index, in: bytes) {
        result.append(UInt8(ascii: "\\"))
      }
      if byte == UInt8(ascii: "\n") {
        result += Array("&#10;".utf8)
      } else if byte == UInt8(ascii: "\t"), index == 0, startsLine {
        result += Array("&#9;".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The title of a link, between double quotes.
  static func title(_ text: String, inTable: Bool) -> String {
    escaped(text, inTable: inTable).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
  }

  /// Code within a line, between as many backticks as it takes.
  static func code(_ code: String, inTable: Bool = false) -> String {
    let ticks = String(repeating: "`", count: CodeFence.longestRun(of: "`", in: code) + 1)
    let isPadded = code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " }
    let space = code.hasPrefix("`") || code.hasSuffix("`") || isPadded ? " " : ""
    let text = inTable ? escapingPipes(code) : code
    return ticks + space + text + space + ticks
  }

  /// The target of a link, in angle brackets when it needs them.
  static func target(_ address: String) -> String {
    let isPlain = address.utf8.allSatisfy { $0 > UInt8(ascii: " ") && !bounds.contains($0) }
    return isPlain && !address.isEmpty ? address : "<\(address)>"
  }

  private static let always = Array("\\`*[]<".utf8)
  private static let bounds = Array("()<>\\".utf8)

  private static func needsEscape(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let previous = index > 0 ? bytes[index - 1] : 0
    switch byte {
    case UInt8(ascii: "_"): return !(isWordPart(previous) && isWordPart(next))
    case UInt8(ascii: "&"): return isWordPart(next) || next == UInt8(ascii: "#")
    case UInt8(ascii: "~"), UInt8(ascii: "{"): return next == byte || previous == byte
    default: return always.contains(byte)
    }
  }

  /// The index of what would begin a heading, a list, a quote or a rule at a line's start.
  private static func blockMark(in bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    if Array("#-+=>|:~".utf8).contains(first) { return 0 }
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0, digits < bytes.count else { return nil }
    return bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") ? digits : nil
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }

  private static func escapingPipes(_ code: String) -> String {
    var result: [UInt8] = []
    for byte in code.utf8 {
      if byte == UInt8(ascii: "|") { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
