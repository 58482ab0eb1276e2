/// A table of a page, row by row, as a reader sees it.
struct PublishedTable {
  struct Cell {
    let text: String
    let offset: Int
  }

  struct Row {
    let cells: [Cell]
    let offset: Int

    /// What the row is about: its first cell.
    var name: String { cells.first?.text ?? "" }
  }

  /// The rows of the body.
  let rows: [Row]
  /// The names of the columns; none when the table has no head.
  let headings: [String]
  let offset: Int

  init(headings: [String], rows: [Row], offset: Int) {
    self.headings = headings
    self.rows = rows
    self.offset = offset
  }

  /// Tells whether its rows are about what a list of names holds: at least half of the names.
  func names(atLeastHalfOf names: Set<String>) -> Bool {
    let known = Set(rows.map(\.name)).intersection(names)
    return !known.isEmpty && known.count * 2 >= min(names.count, rows.count)
  }

  init(_ table: HTMLElement, on page: PublishedPage) {
    offset = table.offset
    var rows: [Row] = []
    var headings: [String] = []
    for element in table.all(where: { $0.name == "tr" && !$0.isHidden }) {
      let elements = element.elements.filter { $0.name == "td" || $0.name == "th" }
      let cells = elements.map { Cell(text: page.validLine(of: $0), offset: $0.offset) }
      if elements.contains(where: { $0.name == "td" }) {
        rows.append(Row(cells: cells, offset: element.offset))
      } else if headings.isEmpty {
        headings = cells.map(\.text)
      }
    }
    self.rows = rows
    self.headings = headings
  }
}
