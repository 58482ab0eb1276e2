/// Rows of cells in aligned columns, for people.
struct TextTable: Sendable {
  /// Which way a column is aligned.
  enum Alignment: Sendable {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ alignments: Alignment...) { self.alignments = alignments }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The lines, each indented and ending in a newline.
  var text: String {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let gap = String(
          repeating: " ", count: widths[column] - row[column].unicodeScalars.count)
        return alignments[column] == .left ? row[column] + gap : gap + row[column]
      }
      let line = "  " + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    .joined()
  }
}
