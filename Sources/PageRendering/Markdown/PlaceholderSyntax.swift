internal import CCMarkGFM

/// `{{ … }}` as a piece of Markdown syntax: what stands in code is never looked at.
///
/// A placeholder becomes a node of inline HTML, the one kind of foreign node that table cells keep,
/// and is told from HTML by its user data, which holds where it stands.
enum PlaceholderSyntax {
  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")

  static func makeExtension() -> OpaquePointer? {
    let syntax = unsafe cmark_syntax_extension_new("placeholder")
    let brace = unsafe UnsafeMutableRawPointer(bitPattern: UInt(opening))
    let memory = unsafe cmark_get_default_mem_allocator()
    unsafe cmark_syntax_extension_set_special_inline_chars(
      syntax, cmark_llist_append(memory, nil, brace))
    unsafe cmark_syntax_extension_set_match_inline_func(syntax) { _, _, _, character, parser in
      guard character == PlaceholderSyntax.opening, let parser = unsafe parser else { return nil }
      return unsafe PlaceholderSyntax.match(parser)
    }
    return unsafe syntax
  }

  /// Reads a placeholder at the parser's place: from `{{` to `}}`, or, when that is missing, to the
  /// end of the line or the next `{{`.
  private static func match(_ parser: OpaquePointer) -> OpaquePointer? {
    let start = unsafe cmark_inline_parser_get_offset(parser)
    guard unsafe cmark_inline_parser_peek_at(parser, start + 1) == opening else { return nil }
    var text: [CChar] = [CChar(bitPattern: opening), CChar(bitPattern: opening)]
    var offset = start + 2
    while true {
      let byte = unsafe cmark_inline_parser_peek_at(parser, offset)
      if byte == 0 || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      let next = unsafe cmark_inline_parser_peek_at(parser, offset + 1)
      if byte == opening && next == opening { break }
      text.append(CChar(bitPattern: byte))
      offset += 1
      if byte == closing && next == closing {
        text.append(CChar(bitPattern: closing))
        offset += 1
        break
      }
    }
    let node = unsafe MarkdownMemory.node(CMARK_NODE_HTML_INLINE)
    unsafe cmark_node_set_literal(node, text + [0])
    let line = unsafe cmark_inline_parser_get_line(parser)
    let column = unsafe cmark_inline_parser_get_column(parser)
    unsafe cmark_node_set_user_data(node, NodePlace(line: Int(line), column: Int(column)).packed)
    unsafe cmark_inline_parser_set_offset(parser, offset)
    return unsafe node
  }
}
