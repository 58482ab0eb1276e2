/// Writes an expanded tree as HTML, one block a line.
struct HTMLWriter {
  let survey: PageSurvey
  private let expansions: [Expansion]
  let codeReader: CodeReader?
  var buffer = ByteBuffer()
  var table = TableState()
  /// How many images the writer is within: their text goes into an attribute.
  var imageDepth = 0
  /// True within what a table is called, which was written with the table.
  private var isInCaption = false

  static func html(
    of tree: borrowing MarkdownTree, survey: PageSurvey, expansions: [Expansion],
    codeReader: CodeReader?
  ) -> String {
    var writer = Self(survey: survey, expansions: expansions, codeReader: codeReader)
    tree.walk { node, event in writer.visit(node, event) }
    return writer.buffer.string
  }

  private init(survey: PageSurvey, expansions: [Expansion], codeReader: CodeReader?) {
    self.survey = survey
    self.expansions = expansions
    self.codeReader = codeReader
  }

  mutating func visit(_ node: MarkdownNode, _ event: MarkdownNode.Event) {
    let kind = node.kind
    if kind == .paragraph, node.isCaption {
      isInCaption = event == .enter
      return
    }
    if isInCaption { return }
    if kind == .image { return event == .enter ? openImage(node) : closeImage(node) }
    if imageDepth > 0 { return writeAlternative(node, kind) }
    switch event {
    case .enter: enter(node, kind)
    case .leave: leave(node, kind)
    }
  }

  private mutating func enter(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .text: node.withLiteral { buffer.append(prose: $0) }
    case .softBreak: buffer.append(node.opensMeaning ? meaningStart(at: node) : "\n")
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
    case .blockQuote: openQuote(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCode(node)
    case .thematicBreak: openBlock("<hr>\n")
    case .table, .tableRow, .tableCell: openTablePart(node, kind)
    case .footnoteReference: writeFootnoteReference(node)
    case .footnoteDefinition: openFootnote(node)
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
    case .blockQuote: closeQuote(node)
    case .list: openBlock(node.listStart == nil ? "</ul>\n" : "</ol>\n")
    case .item: buffer.append("</li>\n")
    case .table, .tableRow, .tableCell: closeTablePart(kind)
    case .footnoteDefinition: closeFootnote(node)
    default: break
    }
  }

  mutating func openBlock(_ markup: String) {
    buffer.startLine()
    buffer.append(markup)
  }

  /// What stands in a placeholder's place; nil for other nodes.
  func expansion(of node: MarkdownNode) -> Expansion? {
    guard node.isPlaceholder, let slot = node.slot else { return nil }
    return expansions[slot]
  }
}
