internal import SiteDescription

/// What the lists of every sidebar must show: the pages below each page, by name and file.
///
/// Sidebars repeat each other: what their entries are held against is worked out once for all. It
/// is kept as numbers, since threads that count references to the same pages hold each other up.
struct NavigationBranches: Sendable {
  /// A page as an entry of a list.
  struct Entry: Sendable {
    /// Where the page stands in reading order.
    let page: Int
    /// Where its title and its file stand in the text of all.
    let title: Range<Int>
    let file: Range<Int>
    /// True where the page's file is there.
    let isPublished: Bool
    /// The entries below it.
    var children = 0..<0
  }

  private(set) var entries: [Entry] = []
  /// The titles and files of all entries.
  private(set) var utf8: [UInt8] = []
  /// The entries of the home page; nil where there is none.
  private(set) var home: Int?
  private var placeByPath: [String: Int] = [:]

  /// Works out the branches of an outline whose pages have titles, by their paths.
  init(
    of outline: ContentOutline, titles: [String: String], isPublished: (String) -> Bool
  ) {
    for (place, page) in outline.pages.enumerated() { placeByPath[page.path] = place }
    guard let page = outline["index"] else { return }
    home = 0
    add(page, titled: titles[page.path], isPublished(page.htmlFile))
    var waiting = [(entry: 0, page: page)]
    while let (entry, page) = waiting.popLast() {
      let children = outline.children(of: page)
      entries[entry].children = entries.count..<(entries.count + children.count)
      for child in children {
        waiting.append((entries.count, child))
        add(child, titled: titles[child.path], isPublished(child.htmlFile))
      }
    }
  }

  /// Where a page stands in reading order.
  func place(of page: OutlinePage) -> Int? { placeByPath[page.path] }

  private mutating func add(_ page: OutlinePage, titled title: String?, _ isPublished: Bool) {
    let start = utf8.count
    utf8 += (title ?? "").utf8
    let end = utf8.count
    utf8 += page.htmlFile.utf8
    entries.append(
      Entry(
        page: placeByPath[page.path] ?? 0, title: start..<end, file: end..<utf8.count,
        isPublished: isPublished))
  }
}
