internal import ByteSearching
internal import CCMarkGFM

/// A node of a Markdown tree, valid as long as its tree.
@safe package struct MarkdownNode {
  /// How a walk meets a node.
  package enum Event {
    case enter
    case leave
  }

  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  private static let extensionKinds = ExtensionKinds(library: .shared)

  package var kind: NodeKind {
    let type = unsafe cmark_node_get_type(pointer)
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_HEADING: return .heading
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    default: return Self.extensionKinds[type]
    }
  }

  /// Visits this node and those within it; see ``MarkdownTree/walk(_:)``.
  func walk(_ visit: (MarkdownNode, Event) -> Void) {
    let iterator = unsafe cmark_iter_new(pointer)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe Self.wrap(cmark_iter_get_node(iterator))
      else { return }
      visit(node, event == CMARK_EVENT_ENTER ? .enter : .leave)
    }
  }

  var parent: MarkdownNode? { unsafe Self.wrap(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { unsafe Self.wrap(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { unsafe Self.wrap(cmark_node_previous(pointer)) }
  var firstChild: MarkdownNode? { unsafe Self.wrap(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { unsafe Self.wrap(cmark_node_last_child(pointer)) }

  /// The nodes directly within.
  var children: [MarkdownNode] {
    Array(sequence(first: firstChild) { $0?.next }.prefix { $0 != nil }.compactMap { $0 })
  }

  /// Where the node begins, as far as the parser knows.
  var place: NodePlace {
    let line = unsafe cmark_node_get_start_line(pointer)
    let column = unsafe cmark_node_get_start_column(pointer)
    return NodePlace(line: Int(line), column: Int(column))
  }

  /// The last line of a block.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: String { unsafe Self.string(cmark_node_get_literal(pointer)) }

  /// Reads the literal without copying it.
  func withLiteral(_ body: (Span<UInt8>) -> Void) {
    guard let text = unsafe cmark_node_get_literal(pointer) else { return }
    let bytes = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    body(unsafe Span(_unsafeStart: bytes, count: bytes.countToZero))
  }

  private static func wrap(_ pointer: OpaquePointer?) -> MarkdownNode? {
    unsafe pointer.map { unsafe MarkdownNode($0) }
  }

  static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
