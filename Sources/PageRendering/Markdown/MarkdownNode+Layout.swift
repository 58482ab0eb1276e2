extension MarkdownNode {
  private static let brackets = ByteSet("<>")

  /// True for a paragraph that is the text of a list's item, without space around it.
  var isInTightList: Bool {
    guard let item = parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTight
  }

  /// True for a link to another site whose text is its address and nothing else.
  var isAddress: Bool {
    guard let text = firstChild, text.kind == .text, text.next == nil, linkTitle.isEmpty else {
      return false
    }
    let target = linkTarget
    return target.utf8.contains(UInt8(ascii: ":"))
      && target.utf8.allSatisfy { $0 > UInt8(ascii: " ") && !Self.brackets.contains($0) }
      && text.literal.utf8.elementsEqual(target.utf8)
  }
}
