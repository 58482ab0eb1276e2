/// A part of a page that a theme may leave out, but then on every page that could have it.
enum PagePart: Hashable, Sendable {
  case navigation
  case neighbours
  case contents
  /// What the head says under a name, such as `og:url`.
  case metadata(String)

  /// The parts that are looked for, in the order they are told.
  static let all: [PagePart] =
    [.navigation, .neighbours, .contents]
    + [
      "og:title", "og:description", "og:url", "og:site_name", "og:type", "twin",
      "content-security-policy",
    ].map(metadata)

  /// The parts that a page shows.
  static func shown(on page: PublishedPage) -> Set<PagePart> {
    var parts = Set(page.metadata.names.map(PagePart.metadata))
    if page.shows(NavigationJudge.fact) { parts.insert(.navigation) }
    if page.shows(ContentsCheck.fact) { parts.insert(.contents) }
    if !NeighbourLink.all(on: page).isEmpty { parts.insert(.neighbours) }
    return parts.intersection(all)
  }

  /// The part as messages name it.
  var name: String {
    switch self {
    case .navigation: "navigation"
    case .neighbours: "links to the pages before and after it"
    case .contents: "table of contents"
    case .metadata("twin"): "link to its Markdown twin"
    case .metadata(let name): "'\(name)'"
    }
  }
}
