internal import CCMarkGFM
internal import Synchronization

/// The Markdown library, set up once for the whole process.
///
/// Its special characters live in one table that all threads share and that every finished parse
/// clears of the extensions it knew. So the placeholder's `{` is put in once, for good, and the
/// extension then made to forget it. Strikethrough cannot be treated so: pages that need it take
/// turns.
@safe struct MarkdownLibrary: @unchecked Sendable {
  static let shared = MarkdownLibrary()

  let table: OpaquePointer?
  let taskList: OpaquePointer?
  let strikethrough: OpaquePointer?
  private let placeholder: OpaquePointer?
  private static let strikethroughTurn = Mutex(())

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    unsafe table = cmark_find_syntax_extension("table")
    unsafe taskList = cmark_find_syntax_extension("tasklist")
    unsafe strikethrough = cmark_find_syntax_extension("strikethrough")
    unsafe placeholder = PlaceholderSyntax.makeExtension()
    if let setUp = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) {
      unsafe cmark_parser_attach_syntax_extension(setUp, placeholder)
      unsafe cmark_manage_extensions_special_characters(setUp, 1)
      unsafe cmark_syntax_extension_set_special_inline_chars(placeholder, nil)
      unsafe cmark_parser_free(setUp)
    }
  }

  /// Parses Markdown into a tree in the memory of the calling thread.
  func parse(_ bytes: [UInt8], withFootnotes: Bool = false) -> OpaquePointer? {
    let options = withFootnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    guard let parser = unsafe cmark_parser_new_with_mem(options, MarkdownMemory.library)
    else { return nil }
    defer { unsafe cmark_parser_free(parser) }
    unsafe cmark_parser_attach_syntax_extension(parser, table)
    unsafe cmark_parser_attach_syntax_extension(parser, taskList)
    unsafe cmark_parser_attach_syntax_extension(parser, placeholder)
    let strikes = bytes.contains(UInt8(ascii: "~"))
    if strikes { unsafe cmark_parser_attach_syntax_extension(parser, strikethrough) }
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.bindMemory(to: CChar.self)
      unsafe cmark_parser_feed(parser, start.baseAddress, start.count)
    }
    guard strikes else { return unsafe cmark_parser_finish(parser) }
    let address = UInt(bitPattern: parser)
    let root = Self.strikethroughTurn.withLock { _ in
      UInt(bitPattern: unsafe cmark_parser_finish(OpaquePointer(bitPattern: address)))
    }
    return unsafe OpaquePointer(bitPattern: root)
  }
}
