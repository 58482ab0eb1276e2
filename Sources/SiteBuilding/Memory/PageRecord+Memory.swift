internal import Diagnostics
internal import PageRendering

extension PageRecord {
  func write(to writer: inout ByteWriter) {
    for list in [headings, otherAnchors, linkedPages, linkedAssets] { writer.write(list.texts) }
    writer.write(variables.sorted())
    writer.write(headingLinks.count)
    for link in headingLinks {
      writer.write(link.target)
      switch link.resolved {
      case .page(let path, let fragment?):
        writer.write(path)
        writer.write(fragment)
      case .fragment(let id):
        writer.write("")
        writer.write(id)
      // No such link is kept.
      case .page, .asset, .external: continue
      }
      writer.write(link.position.file)
      writer.write(link.position.line)
      writer.write(link.position.column)
      writer.write(link.isImage ? 1 : 0)
    }
  }

  /// The record of a page without fault.
  init?(from reader: inout ByteReader) {
    guard let headings = reader.texts(), let others = reader.texts(), let pages = reader.texts(),
      let assets = reader.texts(), let variables = reader.texts(), let count = reader.count()
    else { return nil }
    var links: [PageLink] = []
    for _ in 0..<count {
      guard let target = reader.text(), let path = reader.text(), let id = reader.text(),
        let file = reader.text(), let line = reader.number(), let column = reader.number(),
        let isImage = reader.number()
      else { return nil }
      links.append(
        PageLink(
          target: target, resolved: path.isEmpty ? .fragment(id) : .page(path: path, fragment: id),
          position: SourcePosition(file: file, line: Int(line), column: Int(column)),
          isImage: isImage == 1))
    }
    self.init(
      headings: TextList(headings), otherAnchors: TextList(others), linkedPages: TextList(pages),
      linkedAssets: TextList(assets), headingLinks: links, variables: Set(variables))
  }
}
