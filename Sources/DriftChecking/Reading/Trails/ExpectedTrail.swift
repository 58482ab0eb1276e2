internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// The breadcrumb a page should show: the model's, or the titles of its folders.
struct ExpectedTrail {
  struct Entry {
    let label: String
    /// The HTML file it leads to.
    let file: String
    /// The folder of its address, with a final slash; empty for the home page.
    let address: String
    let model: SourcePosition?
  }

  let crumbs: [Entry]

  init(of page: OutlinePage, in context: CheckContext) {
    let published = context.product.pages.first { $0.page == page.path }?.trail
    let name = published ?? page.frontMatter.trail
    if let trail = context.product.trails.first(where: { $0.id == name }) {
      crumbs = trail.crumbs.map { crumb in
        let target = context.outline[crumb.page]
        return Entry(
          label: FoldedText.fold(crumb.label), file: target?.htmlFile ?? crumb.page,
          address: target?.address ?? crumb.page, model: crumb.source)
      }
    } else {
      crumbs = context.outline.ancestry(of: page).map { above in
        Entry(
          label: context.title(of: above), file: above.htmlFile, address: above.address,
          model: above.frontMatter.titlePosition)
      }
    }
  }

  var labels: [String] { crumbs.map(\.label) }

  /// Where a crumb of the list is stated; for one that is not in it, where the list is.
  func model(at index: Int?) -> SourcePosition? {
    index.map { crumbs[$0].model } ?? crumbs.last?.model
  }

  /// The cure for a crumb that is not as it should be.
  func cure(_ model: SourcePosition?) -> String {
    model.map { "run 'make site'; if the page is right, change \($0.file):\($0.line)" }
      ?? "run 'make site'"
  }
}
