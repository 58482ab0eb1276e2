extension LinkTarget {
  private static let index = Array("index.html".utf8)

  /// True for a plain relative link that leads to a file; of others it is not known.
  static func leads(_ text: String, from folder: String, to file: String) -> Bool {
    leads(text.utf8.span, from: folder.utf8.span, to: file.utf8.span)
  }

  /// True for a plain relative link that leads to a file, all of them in bytes.
  static func leads(
    _ text: Span<UInt8>, from folder: Span<UInt8>, to file: Span<UInt8>
  ) -> Bool {
    guard let link = PlainLink(text, from: folder) else { return false }
    let down = text.count - link.down
    let rest = link.isFolder ? index.count : 0
    guard down > 0, file.count == link.kept + down + rest else { return false }
    return begins(file, at: 0, with: folder, 0..<link.kept)
      && begins(file, at: link.kept, with: text, link.down..<text.count)
      && begins(file, at: link.kept + down, with: index.span, 0..<rest)
  }

  /// Reads a plain relative link; nil for any other.
  init?(plain text: String, from folder: String) {
    let (text, folder) = (text.utf8.span, folder.utf8.span)
    guard let link = PlainLink(text, from: folder) else { return nil }
    var file: [UInt8] = []
    file.reserveCapacity(link.kept + text.count - link.down + Self.index.count)
    for index in 0..<link.kept { file.append(folder[index]) }
    for index in link.down..<text.count { file.append(text[index]) }
    if link.isFolder { file += Self.index }
    self = .file(String(decoding: file, as: UTF8.self), fragment: nil)
  }

  private static func begins(
    _ text: Span<UInt8>, at start: Int, with part: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    for index in range where text[start + index - range.lowerBound] != part[index] {
      return false
    }
    return true
  }
}
