extension HTMLWriter {
  mutating func writeCode(_ node: MarkdownNode) {
    let info = FenceInfo(node.fenceInfo)
    if let title = info.title {
      openBlock("<figure class=\"code\">\n<figcaption>")
      buffer.append(text: title)
      buffer.append("</figcaption>\n")
    }
    openBlock("<pre tabindex=\"0\"")
    if info.isExample { buffer.append(" data-example") }
    buffer.append("><code")
    if let language = info.language {
      buffer.append(" class=\"language-")
      buffer.append(attribute: language)
      buffer.append("\"")
    }
    buffer.append(">")
    writeLines(of: node, info)
    buffer.append("</code></pre>\n")
    if info.title != nil { buffer.append("</figure>\n") }
  }

  private mutating func writeLines(of node: MarkdownNode, _ info: FenceInfo) {
    var coloured: ColouredCode?
    if let reader = codeReader, let language = info.language {
      coloured = reader(node.literal, language)
    }
    if coloured == nil, info.lines.isEmpty {
      return node.withLiteral { buffer.append(text: $0) }
    }
    let code = coloured ?? ColouredCode(plain: node.literal)
    buffer.append(CodeMarkup.html(of: code, pointingOut: info))
  }
}
