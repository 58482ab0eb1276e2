internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// What every page of a build shares: the model's facts, the outline, and the expanded titles.
final class SiteContext: Sendable {
  let product: Product
  let configuration: SiteConfiguration
  let outline: ContentOutline
  /// Each page's title with its placeholders replaced, by path.
  let titles: [String: String]
  let descriptions: [String: String]
  /// The variables that a page's title and description repeat, by its path.
  let repeatedVariables: [String: Set<String>]
  /// What is wrong with titles, descriptions and variables.
  let findings: [Finding]
  let revision: String
  /// What tells the theme's files from those of another build.
  let assetVersion: String
  /// The sizes of the content's images, by their paths; those that cannot be read are left out.
  let imageSizes: [String: ImageSize]
  /// The items of the sidebar that pages share.
  let navigation: NavigationItems
  private let codeReader: CodeReader?
  private let facts: FactTable
  private let variables: VariableTable
  private let feeds: [(path: String, feed: PolicyFeed)]

  init(
    product: Product, configuration: SiteConfiguration, outline: ContentOutline,
    assetVersion: String, imageSizes: [String: ImageSize], codeReader: CodeReader?
  ) {
    self.codeReader = codeReader
    self.product = product
    self.assetVersion = assetVersion
    self.imageSizes = imageSizes
    self.configuration = configuration
    self.outline = outline
    facts = FactTable(of: product)
    revision = product.digest
    feeds = PolicyFeed.all(of: product, at: configuration.url)
    let variables = VariableTable(of: configuration, outline, facts)
    self.variables = variables
    var titles: [String: String] = [:]
    var descriptions: [String: String] = [:]
    var findings = variables.findings
    var repeated: [String: Set<String>] = [:]
    let facts = facts
    let expanded = Workers.map(outline.pages.count) { index in
      let page = outline.pages[index]
      let matter = page.frontMatter
      let context = Self.context(
        of: page, title: matter.title, description: matter.description, facts, product,
        configuration, variables, imageSizes, nil)
      return (
        title: expandedText(matter.title, at: matter.titlePosition, context: context),
        description: expandedText(
          matter.description, at: matter.descriptionPosition, context: context)
      )
    }
    for (page, (title, description)) in zip(outline.pages, expanded) {
      titles[page.path] = title.text
      descriptions[page.path] = description.text
      repeated[page.path] = title.variables.union(description.variables)
      findings += title.findings + description.findings
    }
    self.titles = titles
    navigation = NavigationItems(outline: outline, titles: titles)
    self.descriptions = descriptions
    self.findings = findings
    repeatedVariables = repeated
  }

  func title(of page: OutlinePage) -> String {
    titles[page.path, default: page.frontMatter.title]
  }

  func description(of page: OutlinePage) -> String {
    let own = descriptions[page.path, default: ""]
    return own.isEmpty ? configuration.description : own
  }

  func pageContext(of page: OutlinePage) -> PageContext {
    Self.context(
      of: page, title: title(of: page), description: description(of: page), facts, product,
      configuration, variables, imageSizes, codeReader)
  }

  /// The feeds of what a page tells by the model, each with its file.
  func feeds(of page: OutlinePage) -> [(path: String, feed: PolicyFeed)] {
    let address = "\(configuration.url)/\(page.address)"
    return feeds.filter { $0.feed.page == address }
  }

  /// The page's breadcrumb: the model's labels where its front matter names a trail.
  func trail(of page: OutlinePage) -> [TrailLine] {
    let way = outline.ancestry(of: page)
    guard let trail = product.trails.first(where: { $0.id == page.frontMatter.trail }) else {
      return way.map { TrailLine(label: title(of: $0), page: $0) }
    }
    return trail.crumbs.compactMap { crumb in
      outline[crumb.page].map { TrailLine(label: crumb.label, page: $0) }
    }
  }

  private static func context(
    of page: OutlinePage, title: String, description: String, _ facts: FactTable,
    _ product: Product, _ configuration: SiteConfiguration, _ variables: VariableTable,
    _ imageSizes: [String: ImageSize], _ codeReader: CodeReader?
  ) -> PageContext {
    PageContext(
      facts: facts, product: product,
      page: PageFacts(
        title: title, description: description, path: page.path,
        variables: variables.ofPages[page.path, default: []]),
      site: SiteFacts(
        title: configuration.title, url: configuration.url, variables: variables.ofSite),
      root: PageAddress.root(from: page), imageSizes: imageSizes, codeReader: codeReader)
  }
}
