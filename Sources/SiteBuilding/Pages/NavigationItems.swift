internal import SiteDescription
internal import Synchronization
internal import Templating

/// The items of the sidebar as most pages show them: closed, and none of them the current one.
///
/// Pages of one folder show the same: they are made once.
final class NavigationItems: Sendable {
  private struct Place: Hashable {
    /// The page that the items are below.
    let parent: String
    let root: String
  }

  private let outline: ContentOutline
  private let titles: [String: String]
  private let known = Mutex<[Place: [TemplateValue]]>([:])

  init(outline: ContentOutline, titles: [String: String]) {
    self.outline = outline
    self.titles = titles
  }

  /// The items of the pages directly below one, for pages with a way up to the site's root.
  func closed(below parent: OutlinePage, root: String) -> [TemplateValue] {
    let place = Place(parent: parent.path, root: root)
    if let items = known.withLock({ $0[place] }) { return items }
    let items = outline.children(of: parent).map {
      TemplateValue.shared(
        SharedObject(members($0, root: root, isCurrent: false, isOpen: false, children: [])))
    }
    known.withLock { $0[place] = items }
    return items
  }

  func item(
    _ page: OutlinePage, root: String, isCurrent: Bool, isOpen: Bool, children: [TemplateValue]
  ) -> TemplateValue {
    .object(members(page, root: root, isCurrent: isCurrent, isOpen: isOpen, children: children))
  }

  private func members(
    _ page: OutlinePage, root: String, isCurrent: Bool, isOpen: Bool, children: [TemplateValue]
  ) -> [String: TemplateValue] {
    [
      "title": .text(titles[page.path, default: page.frontMatter.title]),
      "href": .text(PageAddress.link(to: page, root: root)),
      "isCurrent": .flag(isCurrent),
      "isOpen": .flag(isOpen),
      "hasChildren": .flag(!children.isEmpty),
      "children": .list(children),
    ]
  }
}
