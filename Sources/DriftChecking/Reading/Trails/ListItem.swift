internal import IAMPolicy

/// What the items of a BreadcrumbList say, in either of the forms that search engines take.
enum ListItem {
  /// The items of a list, in order; a list of one may be written without brackets.
  static func all(of list: JSONNode) -> [JSONNode] {
    guard let items = list["itemListElement"] else { return [] }
    if case .array(let nodes) = items.value { return nodes }
    return [items]
  }

  /// The items in the order of their positions, where these count from 1; else as they stand.
  static func inOrder(of list: JSONNode) -> [JSONNode] {
    let items = all(of: list)
    let placed = items.map { (place: position(of: $0), item: $0) }
    guard placed.compactMap(\.place).sorted() == Array(1..<(items.count + 1)) else { return items }
    return placed.sorted { ($0.place ?? 0) < ($1.place ?? 0) }.map(\.item)
  }

  /// Tells whether an item says that it is an item of a list.
  static func isItem(_ item: JSONNode) -> Bool {
    switch item["@type"]?.value {
    case .string(let type): type == "ListItem"
    case .array(let types): types.contains { text($0) == "ListItem" }
    default: false
    }
  }

  /// The name, which may stand in the item or in the thing it speaks of.
  static func name(of item: JSONNode) -> String? {
    (item["name"] ?? item["item"]?["name"]).flatMap(text).map(FoldedText.fold)
  }

  static func address(of item: JSONNode) -> String? {
    item["item"].flatMap { text($0) ?? ($0["@id"] ?? $0["url"]).flatMap(text) }
  }

  /// The position, as a number or as its text.
  static func position(of item: JSONNode) -> Int? {
    switch item["position"]?.value {
    case .number(let text), .string(let text): Int(text)
    default: nil
    }
  }

  static func text(_ node: JSONNode) -> String? {
    if case .string(let text) = node.value { text } else { nil }
  }
}
