/// Where the writer is within a table.
struct TableState {
  private var alignments: [ColumnAlignment] = []
  private var column = 0
  private var isHeader = false
  private var hasBody = false

  /// The markup that opens a table, a row or a cell.
  mutating func open(_ node: MarkdownNode, _ kind: NodeKind) -> String {
    switch kind {
    case .table:
      self = TableState(alignments: node.alignments)
      return "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n"
        + "<table>\n"
    case .tableRow:
      column = 0
      isHeader = node.isHeaderRow
      if isHeader { return "<thead>\n<tr>\n" }
      defer { hasBody = true }
      return hasBody ? "<tr>\n" : "<tbody>\n<tr>\n"
    default:
      let alignment = column < alignments.count ? alignments[column] : .none
      column += 1
      let style = alignment == .none ? "" : " class=\"align-\(alignment.rawValue)\""
      return isHeader ? "<th scope=\"col\"\(style)>" : "<td\(style)>"
    }
  }

  /// The markup that closes it.
  func close(_ kind: NodeKind) -> String {
    switch kind {
    case .table: hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n"
    case .tableRow: isHeader ? "</tr>\n</thead>\n" : "</tr>\n"
    default: isHeader ? "</th>\n" : "</td>\n"
    }
  }

  init(alignments: [ColumnAlignment] = []) { self.alignments = alignments }
}
