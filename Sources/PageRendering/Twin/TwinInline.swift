/// Writes what stands within the lines of a Markdown twin.
struct TwinInline {
  var isInTable = false
  /// True where a line break would end the block: in headings and tables.
  var isOneLine = false

  func enter(_ node: MarkdownNode, _ kind: NodeKind, into lines: inout TwinLines) {
    switch kind {
    case .text:
      lines.append(
        MarkdownText.escaped(
          node.literal, inTable: isInTable, startsLine: lines.isAtLineStart))
    case .code: lines.append(MarkdownText.code(node.literal, inTable: isInTable))
    case .softBreak: isOneLine ? lines.append(" ") : lines.startLine()
    case .lineBreak:
      if isOneLine { return lines.append(" ") }
      lines.append("\\")
      lines.startLine()
    case .emphasis, .strong, .strikethrough: lines.append(Self.mark(of: kind))
    case .link: if node.slot != nil { lines.append("[") }
    case .image: lines.append("![")
    default: break
    }
  }

  func leave(_ kind: NodeKind, into lines: inout TwinLines) { lines.append(Self.mark(of: kind)) }

  func leaveLink(_ node: MarkdownNode, address: String?, into lines: inout TwinLines) {
    guard let address else {
      if node.kind == .image { lines.append("]()") }
      return
    }
    let title = node.linkTitle
    let tail = title.isEmpty ? "" : " \"\(MarkdownText.escaped(title, inTable: isInTable))\""
    lines.append("](\(MarkdownText.target(address))\(tail))")
  }

  private static func mark(of kind: NodeKind) -> String {
    switch kind {
    case .emphasis: "*"
    case .strong: "**"
    default: "~~"
    }
  }
}
