extension HTMLWriter {
  /// Writes a number that leads to its footnote; one that is not defined stays as it was written.
  mutating func writeFootnoteReference(_ node: MarkdownNode) {
    guard let slot = node.slot else { return buffer.append(text: "[^\(node.literal)]") }
    let reference = survey.footnotes.references[slot]
    let number = reference.note + 1
    let id = survey.footnoteIDs.references[reference.note][reference.occurrence - 1]
    buffer.append(
      "<sup><a id=\"\(HTMLText.attribute(id))\" "
        + "href=\"\(address(ofID: survey.footnoteIDs.notes[reference.note]))\" "
        + "role=\"doc-noteref\" aria-label=\"Footnote \(number)\" data-pagefind-ignore>"
        + "\(number)</a></sup>")
  }

  mutating func openFootnote(_ node: MarkdownNode) {
    guard let index = node.slot else { return }
    if index == 0 {
      let heading = HTMLText.attribute(survey.footnoteIDs.heading)
      openBlock(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"\(heading)\">\n")
      openBlock("<h2 id=\"\(heading)\" class=\"unseen\">Footnotes</h2>\n<ol>\n")
    }
    openBlock("<li id=\"\(HTMLText.attribute(survey.footnoteIDs.notes[index]))\">\n")
  }

  mutating func closeFootnote(_ node: MarkdownNode) {
    guard let index = node.slot else { return }
    if node.lastChild.map(isText) != true {
      openBlock("<p>")
      writeBacklinks(of: index)
      buffer.append("</p>\n")
    }
    openBlock("</li>\n")
    if index == survey.footnotes.notes.count - 1 { openBlock("</ol>\n</section>\n") }
  }

  /// Writes the ways back behind the last words of a footnote.
  mutating func endFootnote(with paragraph: MarkdownNode) {
    guard !survey.footnotes.notes.isEmpty, paragraph.next == nil, let note = paragraph.parent,
      note.kind == .footnoteDefinition, let index = note.slot
    else { return }
    buffer.append(" ")
    writeBacklinks(of: index)
  }

  private func isText(_ node: MarkdownNode) -> Bool {
    node.kind == .paragraph && !node.isFigure && !node.isDefinition
      && node.firstChild.flatMap(expansion)?.isBlock != true
  }

  private mutating func writeBacklinks(of index: Int) {
    for (place, id) in survey.footnoteIDs.references[index].enumerated() {
      let more = place == 0 ? "" : " to place \(place + 1)"
      let sign = place == 0 ? "" : "<sup>\(place + 1)</sup>"
      buffer.append(
        "\(place == 0 ? "" : " ")<a href=\"\(address(ofID: id))\" role=\"doc-backlink\" "
          + "aria-label=\"Back from footnote \(index + 1)\(more)\" data-pagefind-ignore>"
          + "\u{21A9}\u{FE0E}\(sign)</a>")
    }
  }

  private func address(ofID id: String) -> String {
    HTMLText.attribute("#" + PercentEncoding.encoded(id))
  }
}
