internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// What every check works with: the truth, what should be there, and what is.
struct CheckContext: Sendable {
  let product: Product
  let facts: FactTable
  let outline: ContentOutline
  let configuration: SiteConfiguration
  let site: PublishedSite

  /// The policies a page shows, by its bindings.
  func policies(on page: PublishedPage) -> [PublishedPolicy] {
    product.policies.filter { policy in
      page.bindings.contains { $0.fact.hasPrefix(policy.id + ".") }
    }
  }

  /// The page made from a content page.
  func published(_ path: String) -> PublishedPage? {
    site.pages.first { $0.page?.path == path }
  }

  /// The cure for a published value that is behind the model.
  func cure(_ model: SourcePosition) -> String {
    "run 'make site'; if the page is right, change \(model.file):\(model.line)"
  }
}
