/// Writes what stands within the lines of a Markdown twin.
struct TwinInline {
  /// True within an address that is its own text, which angle brackets say in full.
  private var isInAddress = false
  /// The marks of the emphasis the writer is in.
  private var marks: [String] = []
  var isInTable = false
  /// True where a line break would end the block: in headings and tables.
  var isOneLine = false

  mutating func enter(_ node: MarkdownNode, _ kind: NodeKind, into lines: inout TwinLines) {
    if isInAddress { return }
    switch kind {
    case .text:
      if node.previous?.kind == .footnoteReference { escapeTail(of: node, into: &lines) }
      node.withLiteral { lines.append(words: $0, inTable: isInTable) }
      if isOneLine, node.next == nil { lines.escapeLast(UInt8(ascii: "#")) }
    case .code: lines.append(MarkdownText.code(node.literal, inTable: isInTable))
    case .softBreak where node.opensMeaning:
      lines.startLine()
      lines.append(": ")
    case .softBreak: isOneLine ? lines.append(" ") : lines.startLine()
    case .lineBreak:
      if isOneLine { return lines.append(" ") }
      lines.append("\\")
      lines.startLine()
    case .emphasis, .strong, .strikethrough:
      let mark = mark(of: node, kind)
      marks.append(mark)
      lines.append(mark)
    case .link where node.slot == nil: break
    case .link where node.isAddress:
      isInAddress = true
      lines.append("<\(node.linkTarget)>")
    case .link:
      lines.escapeLast(UInt8(ascii: "!"))
      lines.append("[")
    case .image: lines.append("![")
    default: break
    }
  }

  /// Closes emphasis as it was opened.
  mutating func leave(into lines: inout TwinLines) { lines.append(marks.popLast() ?? "") }

  /// What follows a footnote's reference must not make a definition or a link of it.
  private func escapeTail(of text: MarkdownNode, into lines: inout TwinLines) {
    text.withLiteral { bytes in
      guard !bytes.isEmpty, bytes[0] == UInt8(ascii: ":") || bytes[0] == UInt8(ascii: "(") else {
        return
      }
      lines.append("\\")
    }
  }

  /// Closes a link or an image.
  mutating func leaveLink(_ node: MarkdownNode, address: String?, into lines: inout TwinLines) {
    if isInAddress {
      isInAddress = false
      return
    }
    guard let address else {
      if node.kind == .image { lines.append("]()") }
      return
    }
    let title = node.linkTitle
    let tail = title.isEmpty ? "" : " \"\(MarkdownText.title(title, inTable: isInTable))\""
    lines.append("](\(MarkdownText.target(address))\(tail))")
  }

  /// The mark of emphasis: asterisks, or underscores where asterisks would run together.
  private func mark(of node: MarkdownNode, _ kind: NodeKind) -> String {
    if kind == .strikethrough { return "~~" }
    let isAlone = node.previous == nil && node.next == nil
    let runsOn =
      kind == .emphasis && isAlone && marks.last?.hasPrefix("*") == true
      || node.followsEmphasis && !node.runsIntoWord
    return String(repeating: runsOn ? "_" : "*", count: kind == .strong ? 2 : 1)
  }
}
