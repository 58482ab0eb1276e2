internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// What every check works with: the truth, what should be there, and the files that are.
final class CheckContext: Sendable {
  let product: Product
  let facts: FactTable
  let outline: ContentOutline
  let configuration: SiteConfiguration
  let options: SiteCheckOptions
  let folder: PublishedFolder
  /// What the site says it was built as.
  let manifest: PublishedManifest
  /// What it tells language models.
  let lists: PublishedLists
  /// What its search finds.
  let search: PublishedSearch
  /// What each page is called, by its path, worked out once for all pages.
  let titles: [String: String]
  /// What all pages are called and how they are described, one after the other.
  let names: [UInt8]
  /// The feed of each policy that has revisions, and its file, made once for all pages.
  let feeds: [(path: String, feed: PolicyFeed)]
  /// What the lists of every sidebar must show.
  let branches: NavigationBranches
  /// The policies that the page under check is about, by its bindings.
  let policies: [PublishedPolicy]
  /// The policies that the page under check shows, in its order, read once for all checks.
  let blocks: [PolicyBlock]
  /// The Markdown twin of the page under check, read once for all checks; nil where there is none.
  let twin: Result<SourceText?, FileError>
  /// The texts that repeat the page under check, told apart once for all checks.
  let repeats: Result<[TwinText], FileError>
  /// The prose of the page under check, where it is about a policy, read once for all checks.
  let prose: [ProseChannel]

  /// What checks of the site as a whole work with.
  init(
    product: Product, outline: ContentOutline, configuration: SiteConfiguration,
    options: SiteCheckOptions, folder: PublishedFolder, headings: [String: String]
  ) {
    self.product = product
    let facts = FactTable(of: product)
    self.facts = facts
    self.outline = outline
    self.configuration = configuration
    self.options = options
    self.folder = folder
    manifest = PublishedManifest(of: folder)
    lists = PublishedLists(of: folder, outline)
    search = PublishedSearch(of: folder)
    let titles = Dictionary(
      outline.pages.map { page in
        let names = ExpectedText.Names(
          facts: facts, configuration: configuration, page: page)
        let title = FoldedText.fold(page.frontMatter.title)
        return (page.path, ExpectedText(title, names)?.text ?? headings[page.path] ?? title)
      }, uniquingKeysWith: { first, _ in first })
    self.titles = titles
    names = outline.pages.flatMap { page in
      Array("\(titles[page.path] ?? "")\n\(page.frontMatter.description)\n".utf8)
    }
    branches = NavigationBranches(of: outline, titles: titles, isPublished: folder.contains)
    feeds = PolicyFeed.all(of: product, at: configuration.url)
    policies = []
    blocks = []
    twin = .success(nil)
    repeats = .success([])
    prose = []
  }

  /// What checks of a page work with.
  init(_ site: CheckContext, of page: PublishedPage) {
    product = site.product
    facts = site.facts
    outline = site.outline
    configuration = site.configuration
    options = site.options
    folder = site.folder
    manifest = site.manifest
    lists = site.lists
    search = site.search
    titles = site.titles
    names = site.names
    feeds = site.feeds
    branches = site.branches
    policies = product.publishedPolicies.filter { policy in
      let prefix = policy.id + "."
      return page.bindings.contains { $0.fact.hasPrefix(prefix) }
    }
    blocks = policies.flatMap { PolicyBlock.all(of: $0, on: page) }
      .sorted { $0.element.offset < $1.element.offset }
    let twin =
      page.page.map { page in
        site.folder.reading(of: page.twinFile).map { $0?.withoutByteOrderMark }
      } ?? .success(nil)
    self.twin = twin
    let repeats = Result { () throws(FileError) in
      try page.page.map { page throws(FileError) in
        try TwinText.all(of: page, twin: try? twin.get(), in: site.lists)
      } ?? []
    }
    self.repeats = repeats
    prose =
      policies.isEmpty
      ? [] : ProseChannel.all(of: page, repeatedIn: (try? repeats.get()) ?? [], site.lists)
  }

  /// The blocks of one policy on the page under check, in order.
  func blocks(of policy: PublishedPolicy) -> [PolicyBlock] {
    blocks.filter { $0.policy.id == policy.id }
  }

  /// The parts of policies on the page under check.
  var partSets: [PartSet] {
    product.publishedPolicies.flatMap { PartSet.all(of: $0, in: blocks) }
  }

  /// How the access of a block parts from the model, what belongs to its parts as a whole aside.
  func slips(in block: PolicyBlock) -> [AccessDeviation] {
    guard block.part != nil else { return block.text.deviations }
    let sets = PartSet.all(of: block.policy, in: blocks)
    let own = sets.first { $0.parts.contains { $0.opening == block.opening } }
    return own?.slips(in: block.text) ?? []
  }

  /// The other document of the product that a text is; nil for its own and for slips of that.
  func variant(in text: PolicyText) -> PolicyVariant? {
    PolicyVariant.variant(in: text, of: product)
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
