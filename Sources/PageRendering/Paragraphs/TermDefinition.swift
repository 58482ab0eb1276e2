/// A term and, on the lines below it that begin with `: `, what it means.
enum TermDefinition {
  /// Marks a line break before what a term means, and the paragraph it stands in.
  static func mark(_ lineBreak: MarkdownNode, in text: PageText) {
    guard let words = lineBreak.next, words.kind == .text, isMeaning(words, in: text),
      let paragraph = lineBreak.parent, paragraph.kind == .paragraph,
      paragraph.slot == nil || paragraph.isDefinition, !isMarked(paragraph)
    else { return }
    words.setLiteral(String(words.literal.dropFirst().drop { $0 == " " || $0 == "\t" }))
    lineBreak.setSlot(0)
    paragraph.setSlot(ParagraphRole.definition.rawValue)
  }

  /// A colon that is escaped is text.
  private static func isMeaning(_ words: MarkdownNode, in text: PageText) -> Bool {
    var begins = false
    words.withLiteral { bytes in
      begins = bytes.count > 1 && bytes[0] == UInt8(ascii: ":") && ASCII.isSpace(bytes[1])
    }
    guard begins else { return false }
    let line = text.utf8[text.line(words.place.line)]
    return line.first { $0 != UInt8(ascii: ">") && !ASCII.isSpace($0) } == UInt8(ascii: ":")
  }

  /// True for a paragraph whose first line says what the quote around it is.
  private static func isMarked(_ paragraph: MarkdownNode) -> Bool {
    paragraph.previous == nil && paragraph.parent?.kind == .blockQuote
      && paragraph.firstChild?.literal.hasPrefix("[!") == true
  }
}
