extension LinkTarget {
  /// True for a plain relative link that leads to a file; of others it is not known.
  static func leads(_ text: String, from folder: String, to file: String) -> Bool {
    leads(text.utf8.span, from: folder.utf8.span, to: file.utf8.span)
  }

  /// True for a plain relative link that leads to a file, all of them in bytes.
  static func leads(
    _ text: Span<UInt8>, from folder: Span<UInt8>, to file: Span<UInt8>
  ) -> Bool {
    guard let link = PlainLink(text, from: folder), link.down < text.count else { return false }
    return link.spells(file, in: text, from: folder)
  }

  /// Reads a plain relative link; nil for any other.
  package init?(plain text: String, from folder: String) {
    let (text, folder) = (text.utf8.span, folder.utf8.span)
    guard let link = PlainLink(text, from: folder) else { return nil }
    var file: [UInt8] = []
    file.reserveCapacity(link.kept + text.count - link.down + PlainLink.index.count)
    for index in 0..<link.kept { file.append(folder[index]) }
    for index in link.down..<text.count { file.append(text[index]) }
    if link.isFolder { file += PlainLink.index }
    self = .file(String(decoding: file, as: UTF8.self), fragment: nil)
  }
}
