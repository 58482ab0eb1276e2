/// A table or list of a page, as the names of its rows in their order.
struct OrderedList {
  struct Row {
    let name: String
    /// The numbers of its cells, by column.
    let numbers: [Int: Int]
    let offset: Int
  }

  let element: HTMLElement
  let rows: [Row]

  init(_ element: HTMLElement, on page: PublishedPage) {
    self.element = element
    if element.name == "table" {
      rows = PublishedTable(element, on: page).rows.map { row in
        Row(
          name: row.name,
          numbers: Dictionary(
            uniqueKeysWithValues: row.cells.enumerated().compactMap { column, cell in
              StatedNumber.value(of: cell.text).map { (column, $0) }
            }), offset: row.offset)
      }
    } else {
      let name = element.name == "dl" ? "dt" : "li"
      rows = element.elements.filter { $0.name == name && !$0.isHidden }.map { item in
        let label = item.first(named: "code") ?? item.first(named: "strong")
        return Row(name: page.line(of: label ?? item), numbers: [:], offset: item.offset)
      }
    }
  }

  static let names: Set = ["table", "ul", "ol", "dl"]

  /// Tells whether at least half of its rows are of some names.
  func isOf(_ names: Set<String>) -> Bool {
    let known = rows.count { names.contains($0.name) || names.contains($0.name.lowercased()) }
    return rows.count > 1 && known * 2 >= rows.count
  }

  /// The rows that are not in an order, as far as can be told.
  func strays(from order: OrderClaim.Order, sids: [String]) -> [Row] {
    let places: [Int]
    switch order {
    case .alphabetical: places = fewest(keys.map { MovedItems.places(in: $0) })
    case .reversed: places = fewest(keys.map { MovedItems.places(in: $0.reversed()) }, of: true)
    case .policy:
      let known = rows.indices.filter { sids.contains(rows[$0].name) }
      places = MovedItems.places(in: known.map { sids.firstIndex(of: rows[$0].name) ?? 0 })
        .map { known[$0] }
    case .descending: places = fewest(columns.map { MovedItems.places(in: $0.map(-)) })
    case .ascending: places = fewest(columns.map { MovedItems.places(in: $0) })
    }
    return places.map { rows[$0] }
  }

  private func fewest(_ all: [[Int]], of isReversed: Bool = false) -> [Int] {
    let places = all.min { $0.count < $1.count } ?? []
    return isReversed ? places.map { rows.count - 1 - $0 }.sorted() : places
  }

  /// The names as one dictionary or another sorts them: by letters alone, or by marks too.
  ///
  /// Each is told by its rank, the same names having the same.
  private var keys: [[Int]] {
    let folded = rows.map { Array($0.name.lowercased().utf8) }
    let keys: [[[UInt8]]] = [
      folded, rows.map { Array($0.name.utf8) },
      folded.map { $0.filter { (0x30...0x39).contains($0) || $0 >= 0x61 } },
    ]
    return keys.map { key in
      let sorted = Set(key).sorted { $0.lexicographicallyPrecedes($1) }
      let ranks = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
      return key.map { ranks[$0] ?? 0 }
    }
  }

  /// The columns that hold a number in each row.
  private var columns: [[Int]] {
    guard let first = rows.first else { return [] }
    return first.numbers.keys.sorted().compactMap { column in
      let numbers = rows.compactMap { $0.numbers[column] }
      return numbers.count == rows.count ? numbers : nil
    }
  }
}
