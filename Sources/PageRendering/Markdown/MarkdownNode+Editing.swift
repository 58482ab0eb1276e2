internal import CCMarkGFM

extension MarkdownNode {
  /// A number a pass left on the node, an index into its results.
  var slot: Int? {
    let data = unsafe cmark_node_get_user_data(pointer)
    return unsafe data.map { Int(bitPattern: $0) - 1 }
  }

  func setSlot(_ index: Int) {
    unsafe cmark_node_set_user_data(
      pointer, UnsafeMutableRawPointer(bitPattern: index + 1))
  }

  /// True for a placeholder, which shares its kind with HTML in a line.
  package var isPlaceholder: Bool {
    unsafe cmark_node_get_type(pointer) == CMARK_NODE_HTML_INLINE
      && cmark_node_get_user_data(pointer) != nil
  }

  /// Where a placeholder begins, until a slot is set.
  var placeholderPlace: NodePlace? {
    guard let data = unsafe cmark_node_get_user_data(pointer) else { return nil }
    return unsafe NodePlace(packed: data)
  }

  func setLiteral(_ text: String) { unsafe cmark_node_set_literal(pointer, text) }

  /// Takes this node out of its tree, with all within it.
  func remove() { unsafe cmark_node_free(pointer) }

  /// Puts a node behind all others within this one.
  func append(_ node: MarkdownNode) { unsafe cmark_node_append_child(pointer, node.pointer) }

  /// Puts a paragraph behind this one, and moves a node and those behind it into it.
  func insertParagraphAfter(with first: MarkdownNode?) {
    let paragraph = unsafe MarkdownMemory.node(CMARK_NODE_PARAGRAPH)
    unsafe cmark_node_insert_after(pointer, paragraph)
    var next = first
    while let node = next {
      next = node.next
      unsafe cmark_node_append_child(paragraph, node.pointer)
    }
  }

  /// Inserts text before this node.
  func insertTextBefore(_ text: String) {
    let node = unsafe MarkdownMemory.node(CMARK_NODE_TEXT)
    unsafe cmark_node_set_literal(node, text)
    unsafe cmark_node_insert_before(pointer, node)
  }

  /// Inserts a link to an address that is its own text before this node.
  func insertLinkBefore(to address: String) -> MarkdownNode? {
    guard let link = unsafe MarkdownMemory.node(CMARK_NODE_LINK) else { return nil }
    let text = unsafe MarkdownMemory.node(CMARK_NODE_TEXT)
    unsafe cmark_node_set_url(link, address)
    unsafe cmark_node_set_literal(text, address)
    unsafe cmark_node_append_child(link, text)
    unsafe cmark_node_insert_before(pointer, link)
    return unsafe MarkdownNode(link)
  }
}

extension NodePlace {
  /// The place as user data of a node: never nil, for lines count from 1.
  var packed: UnsafeMutableRawPointer? {
    unsafe UnsafeMutableRawPointer(bitPattern: line << 32 | min(column, Int(Int32.max)))
  }

  init(packed data: UnsafeMutableRawPointer) {
    let bits = Int(bitPattern: data)
    line = bits >> 32
    column = bits & Int(UInt32.max)
  }
}
