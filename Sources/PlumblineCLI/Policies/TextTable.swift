internal import Diagnostics

/// Rows of cells in aligned columns, for people; a policy's texts may hold anything.
struct TextTable: Sendable {
  /// Which way a column is aligned.
  enum Alignment: Sendable {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ alignments: Alignment...) { self.alignments = alignments }

  private static let widthLimit = 80

  mutating func add(_ cells: String...) { rows.append(cells.map(Self.shown)) }

  /// A text on its line, the rest of a long one left out.
  private static func shown(_ text: String) -> String {
    let text = VisibleText.oneLine(text)
    guard text.unicodeScalars.count > widthLimit else { return text }
    return String(text.unicodeScalars.prefix(widthLimit - 1)) + "…"
  }

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
