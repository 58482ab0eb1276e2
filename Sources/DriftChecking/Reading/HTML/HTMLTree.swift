internal import CGumbo

/// Parses HTML with gumbo; the C tree lives as long as this does.
@safe package struct HTMLTree: ~Copyable {
  private let output: UnsafeMutablePointer<GumboOutput>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// What gumbo is spared, since it was read already.
  private let sidebar: PlainNavigation?
  /// Holds all that gumbo allocates, which is freed at once.
  private let arena = GumboArena()

  /// Parses a page, all but what was read of it already.
  private init(_ utf8: [UInt8], without sidebar: PlainNavigation?) {
    self.sidebar = sidebar
    let gap = sidebar?.range ?? 0..<0
    let count = utf8.count - gap.count
    unsafe bytes = .allocate(capacity: count + 1)
    _ = unsafe bytes.update(fromContentsOf: utf8[..<gap.lowerBound])
    _ = unsafe bytes[gap.lowerBound...].update(fromContentsOf: utf8[gap.upperBound...])
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

  /// The tree of a page below the document; what nests beyond all bounds is left out.
  package static func root(of utf8: [UInt8]) -> HTMLElement {
    let sidebar = PlainNavigation(in: utf8)
    let spared = sidebar.flatMap { HTMLTree(utf8, without: $0).root }
    return spared ?? wholeRoot(of: utf8)
  }

  /// The tree of a page as gumbo alone makes it.
  package static func wholeRoot(of utf8: [UInt8]) -> HTMLElement {
    let tree = HTMLTree(utf8, without: nil)
    return HTMLElement(document: tree.copy.document, index: 0)
  }

  /// The tree with what was read already put back; nil where gumbo has no place for it.
  private var root: HTMLElement? {
    let copy = copy
    return copy.isWhole ? HTMLElement(document: copy.document, index: 0) : nil
  }

  private var copy: HTMLTreeCopy {
    var copy = unsafe HTMLTreeCopy(of: UnsafeBufferPointer(bytes), with: sidebar)
    unsafe copy.add(output.pointee.root, depth: 0)
    return copy
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
