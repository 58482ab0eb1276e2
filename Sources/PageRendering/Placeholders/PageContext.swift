package import CanonicalModel

/// What a page's placeholders may ask for.
package struct PageContext: Sendable {
  package let facts: FactTable
  package let product: Product
  package let page: PageFacts
  package let site: SiteFacts
  /// The way from the page's address to the site's root: `../../`, or `./` on the home page.
  package let root: String
  /// Ids that stand on the page outside its text, which no heading may take.
  package let takenIDs: [String]
  /// The sizes of images, by their paths below `content/`.
  package let imageSizes: [String: ImageSize]
  /// What gives code its colours; nil where it has none.
  package let codeReader: CodeReader?

  package init(
    facts: FactTable, product: Product, page: PageFacts, site: SiteFacts, root: String,
    takenIDs: [String] = ["content"], imageSizes: [String: ImageSize] = [:],
    codeReader: CodeReader? = nil
  ) {
    self.facts = facts
    self.product = product
    self.page = page
    self.site = site
    self.root = root
    self.takenIDs = takenIDs
    self.imageSizes = imageSizes
    self.codeReader = codeReader
  }
}
