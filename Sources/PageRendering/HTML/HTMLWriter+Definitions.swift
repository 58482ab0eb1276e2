extension HTMLWriter {
  /// Begins a term; terms right behind one another are one list.
  mutating func openDefinition(_ paragraph: MarkdownNode) {
    openBlock(paragraph.previous?.isDefinition == true ? "<dt>" : "<dl>\n<dt>")
  }

  mutating func closeDefinition(_ paragraph: MarkdownNode) {
    buffer.append(paragraph.next?.isDefinition == true ? "</dd>\n" : "</dd>\n</dl>\n")
  }

  /// What stands between a term and what it means, or between two things it means.
  func meaningStart(at lineBreak: MarkdownNode) -> String {
    var before = lineBreak.previous
    while let node = before, !node.opensMeaning { before = node.previous }
    return before == nil ? "</dt>\n<dd>" : "</dd>\n<dd>"
  }
}
