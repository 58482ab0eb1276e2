extension MarkdownNode {
  /// True for a paragraph that is the text of a list's item, without space around it.
  var isInTightList: Bool {
    guard let item = parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTight
  }
}
