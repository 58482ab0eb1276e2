internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// What every check works with: the truth, what should be there, and the files that are.
struct CheckContext: Sendable {
  let product: Product
  let facts: FactTable
  let outline: ContentOutline
  let configuration: SiteConfiguration
  let folder: PublishedFolder
  /// The headings of pages whose titles hold placeholders, by page: what their crumbs should say.
  let headings: [String: String]
  /// The policies that the page under check is about, by its bindings.
  var policies: [PublishedPolicy] = []
  /// The policies that the page under check shows, in its order, read once for all checks.
  var blocks: [PolicyBlock] = []
  /// The Markdown twin of the page under check, read once for all checks; nil where there is none.
  var twin: Result<SourceText?, FileError> = .success(nil)
  /// What each page is called, by its path, worked out once for all pages.
  var titles: [String: String] = [:]

  /// The blocks of one policy on the page under check, in order.
  func blocks(of policy: PublishedPolicy) -> [PolicyBlock] {
    blocks.filter { $0.policy.id == policy.id }
  }

  /// What the model says a page publishes.
  func publications(on page: PublishedPage) -> [PagePublication] {
    guard let path = page.page?.path else { return [] }
    return product.pages.filter { $0.page == path }
  }

  /// The file that a server gives for a path; a folder stands for its `index.html`.
  func file(at path: String) -> String? {
    if folder.contains(path) { return path }
    let index = path + "/index.html"
    return folder.contains(index) ? index : nil
  }

  /// The cure for a published value that is behind the model.
  func cure(_ model: SourcePosition) -> String {
    "run 'make site'; if the page is right, change \(model.file):\(model.line)"
  }
}
