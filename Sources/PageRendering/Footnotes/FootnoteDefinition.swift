/// A place in the source that defines a footnote: `[^name]:` and what follows.
struct FootnoteDefinition {
  let label: String
  /// The line of the Markdown, counted from 1.
  let line: Int
  /// The offset of the opening bracket.
  let start: Int
  /// The offset of the text behind the colon.
  let end: Int

  /// The places that look like definitions, line by line; those in code are among them.
  static func all(in text: PageText) -> [FootnoteDefinition] {
    var found: [FootnoteDefinition] = []
    for line in stride(from: 1, through: text.lineCount, by: 1) {
      var rest = text.utf8[text.line(line)]
      guard FootnoteSyntax.isUsed(in: rest) else { continue }
      while true {
        while let inner = LineShape.afterMark(rest) { rest = inner }
        rest = rest.drop(while: ASCII.isSpace)
        guard let definition = FootnoteDefinition(rest, line: line) else { break }
        found.append(definition)
        rest = rest[definition.end...]
      }
    }
    return found
  }

  /// Reads what a text begins with; nil when that is no definition.
  private init?(_ text: ArraySlice<UInt8>, line: Int) {
    guard let name = FootnoteSyntax.name(text),
      text[name.endIndex...].starts(with: "]:".utf8)
    else { return nil }
    label = String(decoding: name, as: UTF8.self)
    self.line = line
    start = text.startIndex
    let behind = text[(name.endIndex + 2)...]
    end = behind.firstIndex { !ASCII.isSpace($0) } ?? behind.endIndex
  }
}
