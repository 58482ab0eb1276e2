import CanonicalModel
import SiteDescription

/// A site as it was built, clean, with the model it was built from.
struct Fixture: Sendable {
  let name: String
  let product: Product
  let configuration: SiteConfiguration
  let outline: ContentOutline
  let files: SiteFiles
  /// Every text of a policy that the site publishes.
  let slots: [PolicySlot]
  /// The pages that show a policy, each as a whole.
  let pages: [Region]

  init(
    name: String, product: Product, configuration: SiteConfiguration, outline: ContentOutline,
    files: SiteFiles
  ) {
    self.name = name
    self.product = product
    self.configuration = configuration
    self.outline = outline
    self.files = files
    slots = SlotSearch(files: files).all
    pages = files.paths.filter { $0.hasSuffix(".html") }.map(files.region)
      .filter { !$0.all(".json\" data-layout=").isEmpty }
  }

  /// Every HTML page that the outline makes.
  var allPages: [Region] {
    outline.pages.map { files.region($0.htmlFile) }
  }

  /// The Markdown twins of the pages that show a policy.
  var twins: [Region] {
    pages.map { files.region(String($0.file.dropLast("html".count)) + "md") }
  }

  func slots(_ channel: Channel) -> [PolicySlot] { slots.filter { $0.channel == channel } }

  /// The places of a text on the pages that show a policy.
  func onPages(_ text: String) -> [Region] { pages.flatMap { $0.all(text) } }

  /// What stands between two texts on the pages that show a policy.
  func onPages(_ open: String, _ close: String) -> [Region] {
    pages.flatMap { $0.between(open, close) }
  }

  /// The same site, held against a model that has changed since.
  func following(_ product: Product) -> Fixture {
    Fixture(
      name: name, product: product, configuration: configuration, outline: outline, files: files)
  }
}
