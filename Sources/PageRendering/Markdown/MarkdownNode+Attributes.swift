internal import CCMarkGFM

extension MarkdownNode {
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

  var linkTarget: String { unsafe Self.string(cmark_node_get_url(pointer)) }
  var linkTitle: String { unsafe Self.string(cmark_node_get_title(pointer)) }

  /// The words behind the opening of a code fence.
  var fenceInfo: String { unsafe Self.string(cmark_node_get_fence_info(pointer)) }

  /// The character and length of the fence; nil for code that is indented.
  var fence: (character: UInt8, length: Int)? {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    guard unsafe cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else {
      return nil
    }
    return (UInt8(bitPattern: character), Int(length))
  }

  /// The number an ordered list begins with; nil for a list of bullets.
  var listStart: Int? {
    guard unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(unsafe cmark_node_get_list_start(pointer))
  }

  /// True for a list whose items are not parted by blank lines.
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  /// Whether a task is done; nil for an item that is no task.
  var taskIsDone: Bool? {
    let syntax = unsafe cmark_node_get_syntax_extension(pointer)
    guard unsafe syntax != nil, unsafe syntax == MarkdownLibrary.shared.taskList else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  /// True for the row of a table's column names.
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// How a table's columns are set, in their order.
  var alignments: [ColumnAlignment] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(pointer))
    guard let codes = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { ColumnAlignment(code: unsafe codes[$0]) }
  }
}
