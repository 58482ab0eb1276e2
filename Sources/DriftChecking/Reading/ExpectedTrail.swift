internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// The breadcrumb a page should show: the model's, or the titles of its folders.
struct ExpectedTrail {
  struct Entry {
    let label: String
    /// The HTML file it leads to.
    let file: String
    let address: String
    let model: SourcePosition?
  }

  let crumbs: [Entry]

  init(of page: OutlinePage, in context: CheckContext) {
    let published = context.product.pages.first { $0.page == page.path }?.trail
    let name = page.frontMatter.trail ?? published
    if let trail = context.product.trails.first(where: { $0.id == name }) {
      crumbs = trail.crumbs.map { crumb in
        let target = context.outline[crumb.page]
        return Entry(
          label: crumb.label, file: target?.htmlFile ?? crumb.page,
          address: target?.address ?? crumb.page, model: crumb.source)
      }
    } else {
      crumbs = context.outline.ancestry(of: page).map { above in
        Entry(
          label: Self.label(of: above, in: context), file: above.htmlFile, address: above.address,
          model: nil)
      }
    }
  }

  var labels: [String] { crumbs.map(\.label) }

  /// The cure for a crumb that is not as it should be.
  func cure(_ model: SourcePosition?) -> String {
    model.map { "run 'make site'; if the page is right, change \($0.file):\($0.line)" }
      ?? "run 'make site'"
  }

  /// A title with placeholders is read off the page's own heading: road 1 judges it.
  private static func label(of page: OutlinePage, in context: CheckContext) -> String {
    let title = page.frontMatter.title
    guard title.contains("{{"), let published = context.published(page.path),
      let heading = published.root.first(named: "h1")
    else { return FoldedText.fold(title) }
    return FoldedText.fold(published.text(of: heading).text)
  }
}
