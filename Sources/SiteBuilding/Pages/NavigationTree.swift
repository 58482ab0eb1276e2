internal import SiteDescription
internal import Templating

/// The sidebar: the pages below the home page, the current page's branch open.
struct NavigationTree {
  let outline: ContentOutline
  let items: NavigationItems
  let current: OutlinePage
  let root: String

  /// The items as the templates take them.
  var value: TemplateValue {
    guard let home = outline["index"] else { return .list([]) }
    return .list(children(of: home, open: Set(outline.ancestry(of: current).map(\.path))))
  }

  private func children(of page: OutlinePage, open: Set<String>) -> [TemplateValue] {
    var shown = items.closed(below: page, root: root)
    for (index, child) in outline.children(of: page).enumerated() where open.contains(child.path) {
      shown[index] = items.item(
        child, root: root, isCurrent: child.path == current.path, isOpen: true,
        children: children(of: child, open: open))
    }
    return shown
  }
}
