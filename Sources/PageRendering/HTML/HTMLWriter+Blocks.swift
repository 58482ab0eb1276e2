extension HTMLWriter {
  mutating func openParagraph(_ node: MarkdownNode) {
    guard !node.isInTightList else { return }
    if node.firstChild.flatMap(expansion)?.isBlock == true { return buffer.startLine() }
    openBlock("<p>")
  }

  mutating func closeParagraph(_ node: MarkdownNode) {
    guard !node.isInTightList else { return }
    let isBlock = node.firstChild.flatMap(expansion)?.isBlock == true
    buffer.append(isBlock ? "\n" : "</p>\n")
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

  mutating func writeCode(_ node: MarkdownNode) {
    let info = FenceInfo(node.fenceInfo)
    openBlock("<pre tabindex=\"0\"")
    if info.isExample { buffer.append(" data-example") }
    buffer.append("><code")
    if let language = info.language {
      buffer.append(" class=\"language-")
      buffer.append(attribute: language)
      buffer.append("\"")
    }
    buffer.append(">")
    node.withLiteral { buffer.append(text: $0) }
    buffer.append("</code></pre>\n")
  }

  mutating func openTablePart(_ node: MarkdownNode, _ kind: NodeKind) {
    buffer.startLine()
    buffer.append(table.open(node, kind))
  }

  mutating func closeTablePart(_ kind: NodeKind) {
    buffer.append(table.close(kind))
  }
}
