/// `Table: text`, right behind a table: what the table is called, as Pandoc writes it.
enum TableCaption {
  static let word = "Table:"

  /// Marks a paragraph as the caption of the table before it, and takes the word off that makes it
  /// one; a paragraph that says nothing else stays one.
  static func mark(_ paragraph: MarkdownNode) {
    guard paragraph.previous?.kind == .table, let text = paragraph.firstChild, text.kind == .text
    else { return }
    let literal = text.literal
    guard literal.hasPrefix(word) else { return }
    let rest = literal.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    guard !rest.isEmpty || text.next.map(saysMore) == true else { return }
    text.setLiteral(String(rest))
    paragraph.setSlot(ParagraphRole.caption.rawValue)
  }

  private static func saysMore(_ node: MarkdownNode) -> Bool {
    node.kind != .softBreak && node.kind != .lineBreak
  }
}
