internal import CGumbo

/// Parses HTML with gumbo; the C tree lives as long as this does.
@safe package struct HTMLTree: ~Copyable {
  private let output: UnsafeMutablePointer<GumboOutput>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Holds all that gumbo allocates, which is freed at once.
  private let arena = GumboArena()

  private init(_ utf8: [UInt8]) {
    let count = utf8.count
    unsafe bytes = .allocate(capacity: count + 1)
    _ = unsafe bytes.update(fromContentsOf: utf8)
    unsafe bytes[count] = 0
    // A byte order mark is no text; blanks in its place keep every offset.
    if utf8.starts(with: Self.mark) {
      for index in Self.mark.indices { unsafe bytes[index] = 0x20 }
    }
    var options = unsafe kGumboDefaultOptions
    unsafe arena.serve(&options)
    unsafe options.max_errors = 0
    unsafe output = bytes.withMemoryRebound(to: CChar.self) { text in
      unsafe gumbo_parse_with_options(&options, text.baseAddress, count)
    }
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// The tree of a page below the document, as gumbo makes it; what nests beyond all bounds is
  /// left out.
  package static func root(of utf8: [UInt8]) -> HTMLElement {
    let tree = HTMLTree(utf8)
    var copy = unsafe HTMLTreeCopy(of: UnsafeBufferPointer(tree.bytes))
    unsafe copy.add(tree.output.pointee.root, depth: 0)
    return HTMLElement(document: copy.document, index: 0)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
