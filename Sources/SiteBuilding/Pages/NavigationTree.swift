internal import SiteDescription
internal import Templating

/// The sidebar: the pages below the home page, the current page's branch open.
struct NavigationTree {
  let outline: ContentOutline
  let titles: [String: String]
  let current: OutlinePage
  let root: String

  /// The items as the templates take them.
  var value: TemplateValue {
    guard let home = outline["index"] else { return .list([]) }
    let open = Set(outline.ancestry(of: current).map(\.path))
    return .list(outline.children(of: home).map { item($0, open: open) })
  }

  private func item(_ page: OutlinePage, open: Set<String>) -> TemplateValue {
    let isOpen = open.contains(page.path)
    let children = isOpen ? outline.children(of: page).map { item($0, open: open) } : []
    return .object([
      "title": .text(titles[page.path, default: page.frontMatter.title]),
      "href": .text(PageAddress.link(to: page, root: root)),
      "isCurrent": .flag(page.path == current.path),
      "isOpen": .flag(isOpen),
      "hasChildren": .flag(!children.isEmpty),
      "children": .list(children),
    ])
  }
}
