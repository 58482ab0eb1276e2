extension HTMLWriter {
  mutating func openParagraph(_ node: MarkdownNode) {
    if node.isFigure { return openBlock("<figure class=\"picture\">\n") }
    if node.isDefinition { return openDefinition(node) }
    guard !node.isInTightList else { return }
    if node.isSummary {
      return openBlock(isInTab(node) ? "<p class=\"tab-title\">" : "<summary>")
    }
    if node.firstChild.flatMap(expansion)?.isBlock == true { return buffer.startLine() }
    openBlock("<p>")
  }

  mutating func closeParagraph(_ node: MarkdownNode) {
    if node.isFigure { return closeFigure(node) }
    if node.isDefinition { return closeDefinition(node) }
    guard !node.isInTightList else { return }
    if node.isSummary { return buffer.append(isInTab(node) ? "</p>\n" : "</summary>\n") }
    let isBlock = node.firstChild.flatMap(expansion)?.isBlock == true
    if isBlock { return buffer.append("\n") }
    endFootnote(with: node)
    buffer.append("</p>\n")
  }

  private func isInTab(_ summary: MarkdownNode) -> Bool {
    summary.parent.flatMap { QuoteKind(of: $0) } == .tab
  }

  mutating func openHeading(_ node: MarkdownNode) {
    openBlock("<h\(node.headingLevel)")
    if let slot = node.slot {
      buffer.append(" id=\"")
      buffer.append(attribute: survey.headings.headings[slot].id)
      buffer.append("\"")
    }
    buffer.append(">")
  }

  mutating func openQuote(_ node: MarkdownNode) {
    switch QuoteKind(of: node) {
    case nil: openBlock("<blockquote>\n")
    case .details: openBlock("<details class=\"more\">\n")
    case .tab:
      // Quotes of this kind right behind one another are one group.
      if node.previous.flatMap({ QuoteKind(of: $0) }) != .tab {
        openBlock("<div class=\"tabs\">\n")
      }
      openBlock("<div class=\"tab\">\n")
    case let kind?:
      openBlock(
        "<div class=\"aside \(kind.rawValue)\" role=\"note\" aria-label=\"\(kind.title)\">\n"
          + "<p class=\"aside-title\" aria-hidden=\"true\">\(kind.title)</p>\n")
    }
  }

  mutating func closeQuote(_ node: MarkdownNode) {
    switch QuoteKind(of: node) {
    case nil: openBlock("</blockquote>\n")
    case .details: openBlock("</details>\n")
    case .tab:
      openBlock("</div>\n")
      if node.next.flatMap({ QuoteKind(of: $0) }) != .tab { openBlock("</div>\n") }
    case _?: openBlock("</div>\n")
    }
  }

  mutating func openList(_ node: MarkdownNode) {
    switch node.listStart {
    case nil: openBlock("<ul>\n")
    case 1: openBlock("<ol>\n")
    case let start?: openBlock("<ol start=\"\(start)\">\n")
    }
  }

  mutating func openItem(_ node: MarkdownNode) {
    guard let isDone = node.taskIsDone else { return openBlock("<li>") }
    let state = isDone ? " checked aria-label=\"Done\"" : " aria-label=\"To do\""
    openBlock("<li class=\"task\"><input type=\"checkbox\" disabled\(state)> ")
  }

  mutating func openTablePart(_ node: MarkdownNode, _ kind: NodeKind) {
    buffer.startLine()
    buffer.append(table.open(node, kind))
    if kind == .table, let caption = node.next, caption.isCaption { writeCaption(caption) }
  }

  mutating func closeTablePart(_ kind: NodeKind) {
    buffer.append(table.close(kind))
  }
}
