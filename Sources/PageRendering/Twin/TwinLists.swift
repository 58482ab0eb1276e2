/// The lists a Markdown twin is in, and how their items are marked.
///
/// A list right behind another takes the other mark, or the two would read as one.
struct TwinLists {
  private struct List {
    /// The number of the next item; nil in a list of bullets.
    var number: Int?
    let isOther: Bool
  }

  private var lists: [List] = []
  private var last: List?

  mutating func open(_ node: MarkdownNode) {
    var previous = node.previous
    while previous?.kind == .htmlBlock { previous = previous?.previous }
    let isOther = previous?.kind == .list && last?.isOther == false
    lists.append(List(number: node.listStart, isOther: isOther))
  }

  mutating func close() { last = lists.popLast() }

  /// The mark of the next item, with the space behind it.
  mutating func nextMarker() -> String {
    guard var list = lists.popLast() else { return "- " }
    defer { lists.append(list) }
    guard let number = list.number else { return list.isOther ? "* " : "- " }
    list.number = number + 1
    return "\(number)\(list.isOther ? ")" : ".") "
  }
}
