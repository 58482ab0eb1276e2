/// A statement and its actions on a page: a summary that names it, and a row a service and level.
struct ActionSection {
  struct Cell {
    let text: String
    let offset: Int
  }

  /// An action as it is named, with where its name leads.
  struct Named {
    let text: String
    let address: HTMLAttribute?
    let offset: Int
  }

  struct Row {
    let service: Cell
    let level: Cell
    let count: Cell
    let actions: [Named]
  }

  /// What heads the column of access levels, which other tables of services do not have.
  static let levelHeading = "Access level"

  let name: Cell
  let summary: Cell
  let rows: [Row]

  /// Every section within an element, in order.
  static func all(in element: HTMLElement, on page: PublishedPage) -> [ActionSection] {
    element.topmost { $0.name == "details" && !$0.isHidden }.compactMap { section in
      guard let summary = section.elements.first(where: { $0.name == "summary" }) else {
        return nil
      }
      return ActionSection(section, below: summary, on: page)
    }
  }

  private init(_ section: HTMLElement, below summary: HTMLElement, on page: PublishedPage) {
    self.summary = Cell(text: page.line(of: summary), offset: summary.offset)
    let name = summary.first(named: "code") ?? summary
    self.name = Cell(text: page.line(of: name), offset: name.offset)
    rows = section.all { $0.name == "tr" && !$0.isHidden }.compactMap { Row($0, on: page) }
  }

  /// How many actions the summary says there are; nil where it says no number.
  var statedCount: Int? {
    let words = summary.text.split(separator: " ").map { $0.filter { $0 != "," && $0 != ":" } }
    guard let noun = words.firstIndex(where: { $0 == "actions" || $0 == "action" }), noun > 0 else {
      return nil
    }
    return StatedNumber.value(of: words[noun - 1])
  }

  /// How many actions of each level the summary says there are: "List 1, Write 2" after a colon.
  var statedLevels: [String: Int] {
    guard let colon = summary.text.lastIndex(of: ":") else { return [:] }
    let parts = summary.text[summary.text.index(after: colon)...].split(separator: ", ")
    return Dictionary(
      parts.compactMap { part -> (String, Int)? in
        let words = part.split(separator: " ")
        guard let number = words.last.flatMap({ StatedNumber.value(of: String($0)) }) else {
          return nil
        }
        return (words.dropLast().joined(separator: " "), number)
      }, uniquingKeysWith: +)
  }
}

extension ActionSection.Row {
  /// Reads a row of the table's body; nil for its head.
  fileprivate init?(_ row: HTMLElement, on page: PublishedPage) {
    let cells = row.elements
    guard cells.count >= 4, cells.contains(where: { $0.name == "td" }) else { return nil }
    func cell(_ element: HTMLElement) -> ActionSection.Cell {
      ActionSection.Cell(text: page.line(of: element), offset: element.offset)
    }
    service = cell(cells[0])
    level = cell(cells[1])
    count = cell(cells[2])
    let codes = cells[3].all { $0.name == "code" }
    actions = (codes.isEmpty ? cells[3].all { $0.name == "a" } : codes).map { code in
      let link = cells[3].all { $0.name == "a" }.last { $0.holds(code) }
      return ActionSection.Named(
        text: page.line(of: code), address: link?.attribute("href"), offset: code.offset)
    }
  }
}
