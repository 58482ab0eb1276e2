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
      let line = MarkdownLine(utf8, start..<end)
      let next = utf8[min(end + 1, utf8.count)...].prefix { $0 != UInt8(ascii: "\n") }
      let isHead = MarkdownLine(utf8, next.startIndex..<next.endIndex).isTableRule
      let isRow =
        line.bytes.contains(ProseBlock.cellMark)
        && (!rows.isEmpty || isHead || line.bytes.first == ProseBlock.cellMark)
      if isRow, !fences.contains(where: { $0.contains(start) }) {
        rows.append(
          PublishedTable.Row(
            cells: line.cells.map { cell(in: utf8, $0) }, offset: line.range.lowerBound))
      } else {
        close()
      }
      start = end + 1
    }
    close()
    return tables
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
