internal import CCMarkGFM

/// Owns a tree of Markdown nodes and frees it exactly once.
@safe struct MarkdownTree: ~Copyable {
  private let document: OpaquePointer?

  /// Parses Markdown that is known to be UTF-8 and within bounds.
  init(parsing markdown: some Sequence<UInt8>) {
    unsafe document = MarkdownLibrary.shared.parse(markdown)
    if let document = unsafe document { unsafe cmark_consolidate_text_nodes(document) }
  }

  deinit {
    if let document = unsafe document { unsafe cmark_node_free(document) }
  }

  /// Visits every node in the order of the text, those that hold others a second time when left.
  ///
  /// A visitor may change the node it is shown and what stands before it, nothing else. Nodes must
  /// not be kept beyond the tree.
  borrowing func walk(_ visit: (MarkdownNode, MarkdownNode.Event) -> Void) {
    guard let document = unsafe document else { return }
    unsafe MarkdownNode(document).walk(visit)
  }
}
