internal import Diagnostics

/// One line of a list: a name and what it is.
struct ListRow: Sendable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  static func text(of rows: [ListRow], as format: ListFormat) -> String {
    switch format {
    case .text:
      let width = rows.map(\.name.unicodeScalars.count).max() ?? 0
      return rows.map { row in
        let gap = String(repeating: " ", count: width - row.name.unicodeScalars.count + 2)
        return row.name + gap + row.value + "\n"
      }
      .joined()
    case .json:
      return JSONValue.array(
        rows.map { .object([("name", .string($0.name)), ("value", .string($0.value))]) }
      ).readableText + "\n"
    }
  }
}
