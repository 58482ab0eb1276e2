/// Reads YAML in block style as the tokens that JSON would have for its values.
struct YAMLTokens {
  /// A line with something in it, or the rest of one behind the dash of an item.
  private struct Line {
    var indent: Int
    var text: ArraySlice<UInt8>

    var isItem: Bool { text.elementsEqual("-".utf8) || text.starts(with: "- ".utf8) }
  }

  /// How far a line may stand to the right: what nests deeper is no export.
  private static let limit = 1000

  private var lines: ArraySlice<Line> = []
  private var tokens: [ExportToken] = []

  private init() {}

  /// The tokens of a text, its comments first; nil for a text in a style that exports do not have.
  static func all(in utf8: [UInt8]) -> [ExportToken]? {
    var reader = YAMLTokens()
    for line in utf8.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let end = text.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard let end else { continue }
      if text.first == UInt8(ascii: "#") {
        reader.tokens.append(.comment(Array(text[...end])))
      } else {
        let indent = text.startIndex - line.startIndex
        reader.lines.append(Line(indent: indent, text: text[...end]))
      }
    }
    guard reader.takeNode(), reader.lines.isEmpty else { return nil }
    return reader.tokens
  }

  private mutating func takeNode() -> Bool {
    guard let line = lines.first, line.indent < Self.limit else { return false }
    if line.isItem { return takeItems(at: line.indent) }
    if YAMLValue.member(line.text) != nil { return takeMembers(at: line.indent) }
    lines.removeFirst()
    return append(line.text)
  }

  private mutating func append(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let value = YAMLValue.tokens(of: scalar) else { return false }
    tokens += value
    return true
  }

  private mutating func takeItems(at indent: Int) -> Bool {
    tokens.append(.sign("["))
    while let line = lines.first, line.indent == indent, line.isItem {
      if tokens.last != .sign("[") { tokens.append(.sign(",")) }
      let content = line.text.dropFirst().drop { $0 == UInt8(ascii: " ") }
      if content.isEmpty {
        lines.removeFirst()
        guard let next = lines.first, next.indent > indent else { return false }
      } else {
        let inner = indent + content.startIndex - line.text.startIndex
        lines[lines.startIndex] = Line(indent: inner, text: content)
      }
      guard takeNode() else { return false }
    }
    tokens.append(.sign("]"))
    return true
  }

  private mutating func takeMembers(at indent: Int) -> Bool {
    tokens.append(.sign("{"))
    while let line = lines.first, line.indent == indent, !line.isItem {
      guard let member = YAMLValue.member(line.text) else { return false }
      if tokens.last != .sign("{") { tokens.append(.sign(",")) }
      guard append(member.key) else { return false }
      tokens.append(.sign(":"))
      lines.removeFirst()
      if !member.value.isEmpty {
        guard append(member.value) else { return false }
        continue
      }
      guard let next = lines.first, next.indent > indent || (next.indent == indent && next.isItem),
        takeNode()
      else { return false }
    }
    tokens.append(.sign("}"))
    return true
  }
}
