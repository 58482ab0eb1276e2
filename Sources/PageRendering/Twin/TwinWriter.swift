/// Writes an expanded tree back as Markdown, for readers that prefer it to HTML.
struct TwinWriter {
  private let survey: PageSurvey
  private let expansions: [Expansion]
  private var lines: TwinLines
  private var inline = TwinInline()
  private var lists = TwinLists()

  static func markdown(
    of tree: borrowing MarkdownTree, survey: PageSurvey, expansions: [Expansion], title: String
  ) -> String {
    var writer = Self(survey: survey, expansions: expansions, title: title)
    tree.walk { node, event in
      switch event {
      case .enter: writer.enter(node, node.kind)
      case .leave: writer.leave(node, node.kind)
      }
    }
    return writer.lines.finished
  }

  private init(survey: PageSurvey, expansions: [Expansion], title: String) {
    self.survey = survey
    self.expansions = expansions
    lines = TwinLines(firstLine: "# " + MarkdownText.escaped(title))
  }

  private mutating func enter(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .paragraph:
      if !node.isSummary { lines.startBlock(isTight: node.isInTightList || node.followsMarker) }
      if node.isCaption { lines.append(TableCaption.word + " ") }
    case .heading:
      lines.startBlock()
      lines.append(String(repeating: "#", count: node.headingLevel) + " ")
      inline.isOneLine = true
    case .blockQuote:
      lines.startBlock(isTight: node.isInTightList)
      lines.open("> ", prefix: "> ")
      if let kind = QuoteKind(of: node) {
        lines.append(kind.isTitled ? kind.marker + " " : kind.marker)
      }
    case .item: openItem(node)
    case .codeBlock: write(code: node)
    case .thematicBreak:
      lines.startBlock(isTight: node.isInTightList)
      lines.append("***")
    case .table, .tableRow, .tableCell: openTablePart(node, kind)
    case .htmlInline: writeExpansion(of: node)
    case .text, .code, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image:
      inline.enter(node, kind, into: &lines)
    case .list: lists.open(node)
    case .footnoteReference:
      lines.escapeLast(UInt8(ascii: "!"))
      lines.append("[^\(label(ofReference: node))]")
    case .footnoteDefinition: openFootnote(node)
    case .document, .htmlBlock, .other: break
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .heading: inline.isOneLine = false
    case .blockQuote, .item, .footnoteDefinition: lines.close()
    case .list: lists.close()
    case .table:
      inline.isInTable = false
      inline.isOneLine = false
    case .tableCell: lines.append(" |")
    case .tableRow: if node.isHeaderRow { writeDelimiters(of: node) }
    case .emphasis, .strong, .strikethrough: inline.leave(into: &lines)
    case .link, .image:
      let address = node.slot.map { survey.links.resolved[$0].twinAddress }
      inline.leaveLink(node, address: address, into: &lines)
    default: break
    }
  }
}

extension TwinWriter {
  private mutating func openItem(_ node: MarkdownNode) {
    guard let list = node.parent else { return }
    let isFirst = node.previous == nil
    lines.startBlock(isTight: isFirst ? list.isInTightList : list.isTight)
    let marker = lists.nextMarker()
    let task = node.taskIsDone.map { $0 ? "[x] " : "[ ] " } ?? ""
    lines.open(marker + task, prefix: String(repeating: " ", count: marker.utf8.count))
  }

  private mutating func openFootnote(_ node: MarkdownNode) {
    guard let index = node.slot else { return }
    lines.startBlock()
    lines.open("[^\(survey.footnotes.notes[index].label)]: ", prefix: "    ")
  }

  private func label(ofReference node: MarkdownNode) -> String {
    guard let slot = node.slot else { return node.literal }
    return survey.footnotes.notes[survey.footnotes.references[slot].note].label
  }

  private mutating func write(code node: MarkdownNode) {
    lines.startBlock(isTight: node.isInTightList)
    lines.append(block: CodeFence.markdown(of: node.literal, language: node.fenceInfo))
  }

  private mutating func openTablePart(_ node: MarkdownNode, _ kind: NodeKind) {
    switch kind {
    case .table:
      inline.isInTable = true
      inline.isOneLine = true
    case .tableRow:
      lines.startBlock(isTight: !node.isHeaderRow)
      lines.append("|")
    default: lines.append(" ")
    }
  }

  private mutating func writeDelimiters(of row: MarkdownNode) {
    let cells = row.parent?.alignments.map { " \($0.delimiter) |" } ?? []
    lines.startBlock(isTight: true)
    lines.append("|" + cells.joined())
  }

  private mutating func writeExpansion(of node: MarkdownNode) {
    guard node.isPlaceholder, let slot = node.slot else { return }
    switch expansions[slot] {
    case .inline(_, let text):
      lines.append(words: text.utf8.span, inTable: inline.isInTable)
    case .block(_, let markdown): lines.append(block: markdown)
    case .refused: break
    }
  }
}
