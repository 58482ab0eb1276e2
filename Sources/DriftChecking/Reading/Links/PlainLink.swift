/// A relative link of the plainest kind: steps up, then steps down, and nothing to resolve in them.
///
/// It has no scheme, no escape, no fragment, no query, and no step that begins with a dot.
package struct PlainLink: Sendable {
  /// How much of the folder it stands in its target keeps.
  let kept: Int
  /// Where its steps down begin.
  let down: Int
  /// True for one that leads to a folder.
  let isFolder: Bool

  /// Reads a link that stands in a folder (empty, or with a final slash); nil for any other link.
  package init?(_ text: Span<UInt8>, from folder: Span<UInt8>) {
    var kept = folder.count
    var index = 0
    while index + 2 < text.count, text[index] == Self.dot, text[index + 1] == Self.dot,
      text[index + 2] == Self.slash
    {
      guard kept > 0 else { return nil }
      kept -= 1
      while kept > 0, folder[kept - 1] != Self.slash { kept -= 1 }
      index += 3
    }
    down = index
    self.kept = kept
    var previous = Self.slash
    while index < text.count {
      let byte = text[index]
      let isPlain = byte > Self.dot && byte != 0x3A && byte != 0x3F || byte == 0x2D
      guard isPlain || byte == Self.dot, previous != Self.slash || byte != Self.slash,
        previous != Self.slash || byte != Self.dot
      else { return nil }
      previous = byte
      index += 1
    }
    guard !text.isEmpty else { return nil }
    isFolder = previous == Self.slash
  }

  static let index = Array("index.html".utf8)

  /// Tells whether a path is the target of this link, which has a text and stands in a folder.
  func spells(_ path: Span<UInt8>, in text: Span<UInt8>, from folder: Span<UInt8>) -> Bool {
    let length = text.count - down
    let rest = isFolder ? Self.index.count : 0
    guard path.count == kept + length + rest else { return false }
    for place in 0..<kept where path[place] != folder[place] { return false }
    for place in 0..<length where path[kept + place] != text[down + place] { return false }
    for place in 0..<rest where path[kept + length + place] != Self.index[place] { return false }
    return true
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
}
