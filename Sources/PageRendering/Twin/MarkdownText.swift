/// Text as Markdown writes it, so that it reads back as the same text.
enum MarkdownText {
  /// Where a text is to stand, which tells what must be escaped in it.
  struct Place {
    var isInTable = false
    /// True where nothing but the marks of lists and quotes stands before it on its line.
    var startsLine = false
  }

  /// Text within a line.
  static func escaped(_ text: String, inTable: Bool = false) -> String {
    var buffer = ByteBuffer()
    append(text.utf8.span, at: Place(isInTable: inTable), to: &buffer)
    return buffer.string
  }

  /// Appends text within a line.
  static func append(_ text: Span<UInt8>, at place: Place, to buffer: inout ByteBuffer) {
    let mark = place.startsLine ? blockMark(in: text) : nil
    let signs = signs
    var start = 0
    for index in text.indices where signs.contains(text[index]) || index == mark {
      let instead: String
      switch text[index] {
      case UInt8(ascii: "\n"): instead = "&#10;"
      case UInt8(ascii: "\t"):
        guard index == 0, place.startsLine else { continue }
        instead = "&#9;"
      default:
        guard index == mark || needsEscape(index, in: text, isInTable: place.isInTable) else {
          continue
        }
        instead = "\\"
      }
      buffer.append(run: start..<index, of: text)
      buffer.append(instead)
      // A sign that is escaped stands behind its backslash.
      start = instead == "\\" ? index : index + 1
    }
    buffer.append(run: start..<text.count, of: text)
  }

  /// The title of a link, between double quotes.
  static func title(_ text: String, inTable: Bool) -> String {
    escaped(text, inTable: inTable).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"")
  }

  /// Code within a line, between as many backticks as it takes.
  static func code(_ code: String, inTable: Bool = false) -> String {
    let bytes = code.utf8
    let space = UInt8(ascii: " ")
    let tick = UInt8(ascii: "`")
    let ticks = String(repeating: "`", count: CodeFence.longestRun(of: tick, in: code) + 1)
    let isPadded = bytes.first == space && bytes.last == space && bytes.contains { $0 != space }
    let gap = bytes.first == tick || bytes.last == tick || isPadded ? " " : ""
    return ticks + gap + (inTable ? escapingPipes(code) : code) + gap + ticks
  }

  /// The target of a link, in angle brackets when it needs them.
  static func target(_ address: String) -> String {
    let isPlain = address.utf8.allSatisfy { $0 > UInt8(ascii: " ") && !bounds.contains($0) }
    return isPlain && !address.isEmpty ? address : "<\(address)>"
  }

  /// The signs that may have to be written otherwise.
  private static let signs = ByteSet("\\`*[]<_&~{}|\n\t")
  private static let bounds = ByteSet("()<>\\")
  private static let blockMarks = ByteSet("#-+=>|:~")

  private static func needsEscape(
    _ index: Int, in text: Span<UInt8>, isInTable: Bool
  ) -> Bool {
    let byte = text[index]
    let next = index + 1 < text.count ? text[index + 1] : 0
    let previous = index > 0 ? text[index - 1] : 0
    switch byte {
    case UInt8(ascii: "_"): return !(ASCII.isWordPart(previous) && ASCII.isWordPart(next))
    case UInt8(ascii: "&"): return ASCII.isWordPart(next) || next == UInt8(ascii: "#")
    case UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return next == byte || previous == byte
    case UInt8(ascii: "|"): return isInTable
    default: return true
    }
  }

  /// The index of what would begin a heading, a list, a quote or a rule at a line's start.
  private static func blockMark(in text: Span<UInt8>) -> Int? {
    guard !text.isEmpty else { return nil }
    if blockMarks.contains(text[0]) { return 0 }
    var digits = 0
    while digits < text.count, ASCII.isDigit(text[digits]) { digits += 1 }
    guard digits > 0, digits < text.count else { return nil }
    return text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")") ? digits : nil
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
