/// An id written at the end of a heading: `## Set-up {#set-up}`.
struct ExplicitID {
  let id: String
  /// What was written, with the white space before it.
  let suffix: String

  /// Reads and takes away the id at a heading's end; nil when there is none.
  init?(endOf heading: MarkdownNode, text: PageText) {
    guard let last = heading.lastChild, last.kind == .text else { return nil }
    let literal = Array(last.literal.utf8)
    guard literal.last == UInt8(ascii: "}"), let brace = literal.lastIndex(of: UInt8(ascii: "{")),
      literal.dropFirst(brace + 1).first == UInt8(ascii: "#")
    else { return nil }
    let name = literal[(brace + 2)..<(literal.count - 1)]
    guard !name.isEmpty, name.allSatisfy(Self.mayStand) else { return nil }
    let written = "{#" + String(decoding: name, as: UTF8.self) + "}"
    guard !Self.isEscaped(written, in: text.utf8[text.line(heading.endLine)]) else { return nil }
    let kept = literal[..<brace].reversed().drop { $0 == UInt8(ascii: " ") }.reversed()
    id = String(decoding: name, as: UTF8.self)
    suffix = String(decoding: literal[kept.count...], as: UTF8.self)
    last.setLiteral(String(decoding: kept, as: UTF8.self))
  }

  private static let signs = ByteSet("-_.")

  private static func mayStand(_ byte: UInt8) -> Bool {
    ASCII.isWordPart(byte) || signs.contains(byte)
  }

  private static func isEscaped(_ written: String, in line: ArraySlice<UInt8>) -> Bool {
    let needle = Array(("\\" + written).utf8)
    return line.indices.contains { line[$0...].starts(with: needle) }
  }
}
