internal import IAMPolicy

/// The way from the home page to a page: its breadcrumb, the page itself last.
package struct Trail: Sendable {
  package let id: String
  package let crumbs: [Crumb]

  package init(id: String, @ListBuilder<Crumb> crumbs: () -> [Crumb]) {
    self.id = id
    self.crumbs = crumbs()
  }
}
