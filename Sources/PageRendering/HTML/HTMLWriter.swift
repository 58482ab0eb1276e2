/// Writes an expanded tree as HTML, one block a line.
struct HTMLWriter {
  private let survey: PageSurvey
  private let expansions: [Expansion]
  private var buffer = ByteBuffer()
  private var table = TableState()
  /// How many images the writer is within: their text goes into an attribute.
  private var imageDepth = 0

  static func html(
    of tree: borrowing MarkdownTree, survey: PageSurvey, expansions: [Expansion]
  ) -> String {
    var writer = Self(survey: survey, expansions: expansions)
    tree.walk { node, event in writer.visit(node, event) }
    return writer.buffer.string
  }

  private init(survey: PageSurvey, expansions: [Expansion]) {
    self.survey = survey
    self.expansions = expansions
  }

  private mutating func visit(_ node: MarkdownNode, _ event: MarkdownNode.Event) {
    let kind = node.kind
    if kind == .image { return event == .enter ? openImage(node) : closeImage(node) }
    if imageDepth > 0 { return writeAlternative(node, kind) }
    switch event {
    case .enter: enter(node, kind)
    case .leave: leave(node, kind)
    }
  }

  private mutating func enter(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .text: node.withLiteral { buffer.append(text: $0) }
    case .softBreak: buffer.append("\n")
    case .lineBreak: buffer.append("<br>\n")
    case .code:
      buffer.append("<code>")
      node.withLiteral { buffer.append(text: $0) }
      buffer.append("</code>")
    case .htmlInline: writeExpansion(of: node)
    case .emphasis: buffer.append("<em>")
    case .strong: buffer.append("<strong>")
    case .strikethrough: buffer.append("<del>")
    case .link: openLink(node)
    case .paragraph: openParagraph(node)
    case .heading: openHeading(node)
    case .blockQuote: openBlock("<blockquote>\n")
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCode(node)
    case .thematicBreak: openBlock("<hr>\n")
    case .table, .tableRow, .tableCell: openTablePart(node, kind)
    case .htmlBlock, .document, .image, .other: break
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .emphasis: buffer.append("</em>")
    case .strong: buffer.append("</strong>")
    case .strikethrough: buffer.append("</del>")
    case .link: if node.slot != nil { buffer.append("</a>") }
    case .paragraph: closeParagraph(node)
    case .heading: buffer.append("</h\(node.headingLevel)>\n")
    case .blockQuote: openBlock("</blockquote>\n")
    case .list: openBlock(node.listStart == nil ? "</ul>\n" : "</ol>\n")
    case .item: buffer.append("</li>\n")
    case .table, .tableRow, .tableCell: closeTablePart(kind)
    default: break
    }
  }

  private mutating func openBlock(_ markup: String) {
    buffer.startLine()
    buffer.append(markup)
  }
}

extension HTMLWriter {
  private mutating func openParagraph(_ node: MarkdownNode) {
    guard !node.isInTightList else { return }
    if node.firstChild.flatMap(expansion)?.isBlock == true { return buffer.startLine() }
    openBlock("<p>")
  }

  private mutating func closeParagraph(_ node: MarkdownNode) {
    guard !node.isInTightList else { return }
    let isBlock = node.firstChild.flatMap(expansion)?.isBlock == true
    buffer.append(isBlock ? "\n" : "</p>\n")
  }

  private mutating func openHeading(_ node: MarkdownNode) {
    openBlock("<h\(node.headingLevel)")
    if let slot = node.slot {
      buffer.append(" id=\"")
      buffer.append(attribute: survey.headings.headings[slot].id)
      buffer.append("\"")
    }
    buffer.append(">")
  }

  private mutating func openList(_ node: MarkdownNode) {
    switch node.listStart {
    case nil: openBlock("<ul>\n")
    case 1: openBlock("<ol>\n")
    case let start?: openBlock("<ol start=\"\(start)\">\n")
    }
  }

  private mutating func openItem(_ node: MarkdownNode) {
    guard let isDone = node.taskIsDone else { return openBlock("<li>") }
    let state = isDone ? " checked aria-label=\"Done\"" : " aria-label=\"To do\""
    openBlock("<li class=\"task\"><input type=\"checkbox\" disabled\(state)> ")
  }

  private mutating func writeCode(_ node: MarkdownNode) {
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

  private mutating func openTablePart(_ node: MarkdownNode, _ kind: NodeKind) {
    buffer.startLine()
    buffer.append(table.open(node, kind))
  }

  private mutating func closeTablePart(_ kind: NodeKind) {
    buffer.append(table.close(kind))
  }
}

extension HTMLWriter {
  private func expansion(of node: MarkdownNode) -> Expansion? {
    guard node.isPlaceholder, let slot = node.slot else { return nil }
    return expansions[slot]
  }

  private mutating func writeExpansion(of node: MarkdownNode) {
    switch expansion(of: node) {
    case .inline(let html, _), .block(let html, _): buffer.append(html)
    case .refused, nil: break
    }
  }

  private mutating func openLink(_ node: MarkdownNode) {
    guard let slot = node.slot else { return }
    buffer.append("<a href=\"")
    buffer.append(attribute: survey.links.resolved[slot].address)
    buffer.append("\"")
    writeTitle(of: node)
    buffer.append(">")
  }

  private mutating func openImage(_ node: MarkdownNode) {
    imageDepth += 1
    guard imageDepth == 1 else { return }
    buffer.append("<img src=\"")
    if let slot = node.slot { buffer.append(attribute: survey.links.resolved[slot].address) }
    buffer.append("\" alt=\"")
  }

  private mutating func closeImage(_ node: MarkdownNode) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    buffer.append("\"")
    writeTitle(of: node)
    buffer.append(">")
  }

  private mutating func writeAlternative(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .text, .code: node.withLiteral { buffer.append(attribute: $0) }
    case .softBreak, .lineBreak: buffer.append(" ")
    case .htmlInline:
      if case .inline(_, let text) = expansion(of: node) { buffer.append(attribute: text) }
    default: break
    }
  }

  private mutating func writeTitle(of node: MarkdownNode) {
    let title = node.linkTitle
    guard !title.isEmpty else { return }
    buffer.append(" title=\"")
    buffer.append(attribute: title)
    buffer.append("\"")
  }
}
