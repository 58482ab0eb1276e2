internal import CCMarkGFM

/// The numbers cmark-gfm gave the kinds of nodes its extensions add, learnt from a sample.
struct ExtensionKinds {
  private var kinds: [UInt32: NodeKind] = [:]

  init(library: borrowing MarkdownLibrary) {
    let names: [String: NodeKind] = [
      "table": .table, "table_header": .tableRow, "table_row": .tableRow,
      "table_cell": .tableCell, "strikethrough": .strikethrough,
    ]
    let root = unsafe library.parse(Array("| a |\n| - |\n| b |\n\n~~c~~\n".utf8))
    defer { unsafe cmark_node_free(root) }
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while unsafe cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let node = unsafe cmark_iter_get_node(iterator)
      guard let name = unsafe cmark_node_get_type_string(node) else { continue }
      if let kind = names[unsafe String(cString: name)] {
        kinds[unsafe cmark_node_get_type(node).rawValue] = kind
      }
    }
  }

  subscript(type: cmark_node_type) -> NodeKind { kinds[type.rawValue] ?? .other }
}
