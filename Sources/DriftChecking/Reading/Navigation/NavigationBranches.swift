internal import SiteDescription

/// What the lists of every sidebar must show: the pages below each page, by name and file.
///
/// Sidebars repeat each other: what their entries are held against is worked out once for all.
struct NavigationBranches: Sendable {
  struct Entry: Sendable {
    let page: OutlinePage
    let title: [UInt8]
    /// True where the page's file is there.
    let isPublished: Bool
    let hasChildren: Bool
  }

  let home: Entry?
  private let below: [String: [Entry]]

  /// Works out the branches of an outline whose pages have titles, by their paths.
  init(
    of outline: ContentOutline, titles: [String: String], isPublished: (String) -> Bool
  ) {
    func entry(_ page: OutlinePage) -> Entry {
      Entry(
        page: page, title: Array((titles[page.path] ?? "").utf8),
        isPublished: isPublished(page.htmlFile),
        hasChildren: page.path != "index" && !outline.children(of: page).isEmpty)
    }
    home = outline["index"].map(entry)
    below = Dictionary(
      outline.pages.filter(\.isIndex).map { ($0.path, outline.children(of: $0).map(entry)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The pages directly below a page, in order.
  func children(of page: OutlinePage) -> [Entry] { below[page.path, default: []] }
}
