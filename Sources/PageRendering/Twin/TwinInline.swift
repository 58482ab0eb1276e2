/// Writes what stands within the lines of a Markdown twin.
struct TwinInline {
  /// True within an address that is its own text, which angle brackets say in full.
  private var isInAddress = false
  var isInTable = false
  /// True where a line break would end the block: in headings and tables.
  var isOneLine = false

  mutating func enter(_ node: MarkdownNode, _ kind: NodeKind, into lines: inout TwinLines) {
    if isInAddress { return }
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
    case .link where node.slot == nil: break
    case .link where node.isAddress:
      isInAddress = true
      lines.append("<\(node.linkTarget)>")
    case .link: lines.append("[")
    case .image: lines.append("![")
    default: break
    }
  }

  func leave(_ kind: NodeKind, into lines: inout TwinLines) { lines.append(Self.mark(of: kind)) }

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
