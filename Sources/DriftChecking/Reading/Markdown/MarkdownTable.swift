/// The tables of a Markdown text, found line by line.
enum MarkdownTable {
  /// Each table, its first row being its head; code marks around a cell are left out.
  static func all(in utf8: [UInt8]) -> [PublishedTable] {
    let fences = MarkdownFence.all(in: utf8).map { $0.start..<$0.content.upperBound }
    var tables: [PublishedTable] = []
    var rows: [PublishedTable.Row] = []
    func close() {
      if rows.count > 2 {
        tables.append(
          PublishedTable(
            headings: rows[0].cells.map(\.text), rows: Array(rows.dropFirst(2)),
            offset: rows[0].offset))
      }
      rows = []
    }
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      let isRow = utf8[start..<end].first == UInt8(ascii: "|")
      if isRow, !fences.contains(where: { $0.contains(start) }) {
        rows.append(row(in: utf8, start..<end))
      } else {
        close()
      }
      start = end + 1
    }
    close()
    return tables
  }

  private static func row(in utf8: [UInt8], _ line: Range<Int>) -> PublishedTable.Row {
    var cells: [PublishedTable.Cell] = []
    var start = line.lowerBound + 1
    for index in line.dropFirst()
    where utf8[index] == UInt8(ascii: "|") && utf8[index - 1] != UInt8(ascii: "\\") {
      cells.append(cell(in: utf8, start..<index))
      start = index + 1
    }
    if utf8[start..<line.upperBound].contains(where: { $0 > 0x20 }) {
      cells.append(cell(in: utf8, start..<line.upperBound))
    }
    return PublishedTable.Row(cells: cells, offset: line.lowerBound)
  }

  private static func cell(in utf8: [UInt8], _ range: Range<Int>) -> PublishedTable.Cell {
    let inner = utf8[range].drop { $0 == 0x20 }
    var text = FoldedText.fold(String(decoding: inner, as: UTF8.self))
    if text.hasPrefix("`"), text.hasSuffix("`"), text.utf8.count > 1 {
      text = FoldedText.fold(String(text.dropFirst().dropLast()))
    }
    text = unescaped(text)
    return PublishedTable.Cell(text: text, offset: inner.startIndex)
  }

  /// The text without the marks that keep others from being read as markup.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return result
  }
}
