extension HTMLWriter {
  mutating func writeExpansion(of node: MarkdownNode) {
    switch expansion(of: node) {
    case .inline(let html, _), .block(let html, _): buffer.append(html)
    case .refused, nil: break
    }
  }

  mutating func openLink(_ node: MarkdownNode) {
    guard let slot = node.slot else { return }
    buffer.append("<a href=\"")
    buffer.append(attribute: survey.links.resolved[slot].address)
    buffer.append("\"")
    writeTitle(of: node)
    buffer.append(">")
  }

  mutating func openImage(_ node: MarkdownNode) {
    imageDepth += 1
    guard imageDepth == 1 else { return }
    buffer.append("<img src=\"")
    if let slot = node.slot { buffer.append(attribute: survey.links.resolved[slot].address) }
    buffer.append("\" alt=\"")
  }

  mutating func closeImage(_ node: MarkdownNode) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    buffer.append("\"")
    writeSize(of: node)
    if node.parent?.isFigure != true { writeTitle(of: node) }
    buffer.append(">")
  }

  mutating func writeAlternative(_ node: MarkdownNode, _ kind: NodeKind) {
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
