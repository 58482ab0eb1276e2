extension HTMLWriter {
  /// Writes what a table is called, which stands behind it in Markdown and within it here.
  mutating func writeCaption(_ caption: MarkdownNode) {
    buffer.append("<caption>")
    for inline in caption.children { inline.walk { visit($0, $1) } }
    buffer.append("</caption>\n")
  }

  /// Writes what an image that stands by itself is called.
  mutating func closeFigure(_ paragraph: MarkdownNode) {
    buffer.append("\n<figcaption>")
    buffer.append(text: paragraph.firstChild?.linkTitle ?? "")
    buffer.append("</figcaption>\n</figure>\n")
  }

  /// Writes how large an image is, so that nothing moves when it comes.
  mutating func writeSize(of image: MarkdownNode) {
    guard let slot = image.slot, let size = survey.imageSize(ofLink: slot) else { return }
    buffer.append(" width=\"\(size.width)\" height=\"\(size.height)\"")
  }
}
