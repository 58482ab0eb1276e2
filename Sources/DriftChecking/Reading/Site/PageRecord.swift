internal import Diagnostics
internal import SiteDescription

/// What is kept of a page once it was checked, for the checks that look across pages.
struct PageRecord: Sendable {
  /// A heading with its place in the site.
  struct Heading: Sendable {
    let level: Int
    let text: String
    let automaticIdentifier: String
    let identifier: String?
    let position: SourcePosition
  }

  /// The path below the site folder.
  let path: String
  let page: OutlinePage?
  /// The fragments by which the page's elements can be linked to.
  let identifiers: Set<String>
  /// The links of the page that lead to a place within a page.
  let fragmentLinks: [FragmentLink]
  let headings: [Heading]
  /// What the table of contents calls a place of the page, by its fragment.
  let contents: [String: String]
  /// What of the theme the page shows.
  let parts: Set<PagePart>
  /// What its translations must agree with; nil for a page that could not be read.
  let translation: TranslationRecord?
  /// Where what is absent from its head is told, and from its main part.
  let headPosition: SourcePosition
  let mainPosition: SourcePosition
  let position: SourcePosition
  let isBlank: Bool
  /// The revision of the model that the page names, with its place.
  let revision: (stamp: RevisionStamp, position: SourcePosition)?
  /// True for a page that ends with the end tag of its outermost element.
  let isWhole: Bool
  /// The name in the last end tag before those of the body and the page itself.
  let lastElement: String?
  /// The address and the heading that it calls its own.
  let canonical: String?
  let title: String?
  /// The versions that it asks for of scripts and stylesheets.
  let assets: [AssetVersion]
  /// True for a page that could not be read: what stands on it is unknown.
  let isRefused: Bool

  init(_ page: PublishedPage) {
    path = page.path
    self.page = page.page
    isRefused = false
    isBlank = page.isBlank
    let tail = String(decoding: page.source.utf8.suffix(200), as: UTF8.self)
    let endTags = tail.split(separator: "<").filter { $0.hasPrefix("/") }
      .map { $0.dropFirst().prefix { $0.isLetter || $0.isNumber }.lowercased() }
    isWhole = endTags.contains("html")
    lastElement = endTags.last { $0 != "body" && $0 != "html" }
    canonical = page.metadata["canonical"].first?.value
    title = page.main.first(named: "h1").map { page.label(of: $0) }
    position = page.position(at: 0)
    assets = AssetVersion.all(on: page).map(\.asset)
    var identifiers: Set<String> = ["top"]
    for element in page.elements.identified {
      if let id = element["id"] { identifiers.insert(id) }
      if element.name == "a", let name = element["name"] { identifiers.insert(name) }
    }
    self.identifiers = identifiers
    fragmentLinks = FragmentLink.all(on: page)
    headings = PageHeading.all(on: page).map { heading in
      Heading(
        level: heading.level, text: heading.text,
        automaticIdentifier: heading.automaticIdentifier, identifier: heading.identifier,
        position: page.position(at: heading.offset))
    }
    contents = ContentsCheck.entries(on: page)
    parts = PagePart.shown(on: page)
    translation = TranslationRecord(page)
    headPosition = page.position(at: (page.root.first(named: "head") ?? page.root).offset)
    mainPosition = page.mainPosition
    revision = RevisionStamp(of: page).map { ($0, page.position(at: $0.offset)) }
  }

  init(refused path: String, page: OutlinePage?) {
    self.path = path
    self.page = page
    identifiers = []
    fragmentLinks = []
    headings = []
    contents = [:]
    parts = []
    translation = nil
    headPosition = SourcePosition(file: path)
    mainPosition = SourcePosition(file: path)
    position = SourcePosition(file: path)
    isBlank = false
    revision = nil
    isWhole = false
    lastElement = nil
    assets = []
    canonical = nil
    title = nil
    isRefused = true
  }
}
