internal import SiteDescription

/// What is kept of a page once it was checked, for the checks that look across pages.
struct PageRecord: Sendable {
  /// The path below the site folder.
  let path: String
  let page: OutlinePage?
  /// The fragments by which the page's elements can be linked to.
  let identifiers: Set<String>
  /// The links of the page that lead to a place within a page.
  let fragmentLinks: [FragmentLink]
  /// True for a page that could not be read: what stands on it is unknown.
  let isRefused: Bool

  init(_ page: PublishedPage) {
    path = page.path
    self.page = page.page
    isRefused = false
    var identifiers: Set<String> = ["top"]
    page.root.visit { element in
      if let id = element["id"] { identifiers.insert(id) }
      if element.name == "a", let name = element["name"] { identifiers.insert(name) }
    }
    self.identifiers = identifiers
    fragmentLinks = FragmentLink.all(on: page)
  }

  init(refused path: String, page: OutlinePage?) {
    self.path = path
    self.page = page
    identifiers = []
    fragmentLinks = []
    isRefused = true
  }
}
