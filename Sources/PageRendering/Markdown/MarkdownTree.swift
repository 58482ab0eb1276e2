internal import CCMarkGFM

/// Owns a tree of Markdown nodes, whose memory is its thread's: it must not leave that.
@safe package struct MarkdownTree: ~Copyable {
  private let document: OpaquePointer?

  /// Parses Markdown that is known to be UTF-8 and within bounds.
  package init(parsing markdown: some Sequence<UInt8>) {
    var bytes = Array(markdown)
    let names = FootnoteSyntax.names(in: bytes[...])
    if !names.isEmpty { bytes += FootnoteSyntax.stubs(of: names) }
    unsafe MarkdownMemory.arena.pointee.beginTree()
    unsafe document = MarkdownLibrary.shared.parse(bytes, withFootnotes: !names.isEmpty)
    if let document = unsafe document { unsafe cmark_consolidate_text_nodes(document) }
  }

  deinit {
    unsafe MarkdownMemory.arena.pointee.endTree()
  }

  /// The document, which must not be kept beyond the tree.
  var root: MarkdownNode? { unsafe document.map { unsafe MarkdownNode($0) } }

  /// Visits every node in the order of the text, those that hold others a second time when left.
  ///
  /// A visitor may change the node it is shown and what stands before it, nothing else. Nodes must
  /// not be kept beyond the tree.
  package borrowing func walk(_ visit: (MarkdownNode, MarkdownNode.Event) -> Void) {
    root?.walk(visit)
  }
}

@available(*, unavailable) extension MarkdownTree: Sendable {}
