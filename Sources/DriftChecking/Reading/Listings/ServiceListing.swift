/// A list or table of services, as a page shows it.
struct ServiceListing {
  struct Item {
    let name: String
    /// How many actions it is said to have; nil when that is not said.
    let actions: Int?
    let offset: Int
    /// Where the number stands.
    let numberOffset: Int
    /// True in a table whose other rows have a number.
    var lacksNumber = false
  }

  let items: [Item]
  let offset: Int

  /// Reads the rows of a table, the items of a list, or the names in a line.
  init(_ element: HTMLElement, on page: PublishedPage) {
    offset = element.offset
    let table = element.name == "table" ? element : element.first(named: "table")
    if let table {
      items = Self.items(of: PublishedTable(table, on: page))
      return
    }
    let entries = element.all { $0.name == "li" && !$0.isHidden }
    if entries.isEmpty {
      items = Self.names(in: element, on: page)
      return
    }
    items = entries.map { entry in
      let line = page.line(of: entry)
      let code = entry.all { $0.name == "code" }.first.map(page.line)
      let number = NumberMention.all(in: Array(line.utf8)).first { $0.noun == .actions }
      return Item(
        name: code ?? Self.firstName(in: line), actions: number?.quantity.whole,
        offset: entry.offset, numberOffset: entry.offset)
    }
  }

  init(_ table: PublishedTable) {
    offset = table.offset
    items = Self.items(of: table)
  }

  private static func items(of table: PublishedTable) -> [Item] {
    let items = table.rows.map { row in
      let number = row.cells.dropFirst().first { StatedNumber.value(of: $0.text) != nil }
      return Item(
        name: row.name, actions: number.flatMap { StatedNumber.value(of: $0.text) },
        offset: row.offset, numberOffset: number?.offset ?? row.offset)
    }
    guard items.contains(where: { $0.actions != nil }) else { return items }
    return items.map { item in
      var item = item
      item.lacksNumber = item.actions == nil
      return item
    }
  }

  private static func names(in element: HTMLElement, on page: PublishedPage) -> [Item] {
    let codes = element.all { $0.name == "code" && !$0.isHidden }
    if !codes.isEmpty {
      return codes.map { Item($0.offset, named: page.line(of: $0)) }
    }
    let text = page.copiedText(of: element)
    return ProseWord.all(in: text.utf8).filter { $0.text != "and" }
      .map { Item(text.sourceOffset(at: $0.range.lowerBound), named: $0.text) }
  }

  private static func firstName(in line: String) -> String {
    String(line.prefix { !":(,\u{2013}\u{2014}".contains($0) })
      .split(separator: " ").first.map(String.init) ?? ""
  }
}

extension ServiceListing.Item {
  fileprivate init(_ offset: Int, named name: String) {
    self.init(name: name, actions: nil, offset: offset, numberOffset: offset)
  }
}
