internal import CanonicalModel
internal import PageRendering
internal import SiteDescription
internal import Templating

/// Everything the page template may ask for; a name it asks for and does not find is an error.
struct PageValue {
  let site: SiteContext
  let page: OutlinePage
  let rendered: RenderedPage
  /// What is to show it: what no template asks for is not worked out.
  let templates: TemplateSet

  var value: TemplateValue {
    let root = PageAddress.root(from: page)
    let trail = site.trail(of: page)
    let neighbours = site.outline.neighbours(of: page)
    let toc = rendered.headings.filter { $0.level == 2 || $0.level == 3 }
    return .object([
      "site": Self.site(site, root: root, home: root),
      "page": .object([
        "title": .text(site.title(of: page)),
        "description": .text(site.description(of: page)),
        "windowTitle": .text(windowTitle),
        "language": .text(language(of: page)),
        "canonical": .text(address(of: page)),
        "twin": .text("index.md"),
        "revision": .text(site.revision),
        "body": .text(rendered.html),
        "jsonLD": .text(
          templates.mentions("jsonLD")
            ? BreadcrumbJSONLD.text(of: trail, url: site.configuration.url) : ""),
        "isDraft": .flag(page.frontMatter.isDraft),
        "hasTrail": .flag(page.path != "index"),
        "hasToc": .flag(!toc.isEmpty),
        "hasEdit": .flag(editAddress != nil),
        "edit": .text(editAddress ?? ""),
        "hasUpdated": .flag(updated != nil),
        "updatedDay": .text(updated?.description ?? ""),
        "updated": .text(updated?.written(in: language(of: page)) ?? ""),
      ]),
      "crumbs": .list(trail.map { crumb($0, root: root) }),
      "toc": .list(
        toc.map { heading in
          .object([
            "id": .text(heading.id), "text": .text(heading.text),
            "isDeep": .flag(heading.level == 3),
          ])
        }),
      "alternates": .list(alternates),
      "feeds": .list(feeds(root: root)),
      "moved": .list(RedirectValue(site: site).moved(from: page)),
      "nav": templates.mentions("nav")
        ? NavigationTree(
          outline: site.outline, items: site.navigation, current: page, root: root
        ).value : .list([]),
      "hasPrevious": .flag(neighbours.previous != nil),
      "previous": neighbour(neighbours.previous, root: root),
      "hasNext": .flag(neighbours.next != nil),
      "next": neighbour(neighbours.next, root: root),
    ])
  }

  /// The page in each of its languages, itself among them; none where there is only one.
  private var alternates: [TemplateValue] {
    let versions = site.outline.versions(of: page)
    guard versions.count > 1 else { return [] }
    return versions.map {
      .object(["language": .text(language(of: $0)), "address": .text(address(of: $0))])
    }
  }

  /// The feeds of the changes that the page shows.
  private func feeds(root: String) -> [TemplateValue] {
    site.feeds(of: page).map { path, feed in
      .object(["address": .text(root + path), "title": .text(feed.title)])
    }
  }

  private var updated: CalendarDay? { page.frontMatter.updated.flatMap { CalendarDay($0) } }

  /// Where the page's source can be edited; nil when the site does not say.
  private var editAddress: String? {
    site.configuration.edit.map { "\($0)/\(page.path).md" }
  }

  private func language(of page: OutlinePage) -> String {
    page.frontMatter.language ?? site.configuration.language
  }

  private func address(of page: OutlinePage) -> String {
    "\(site.configuration.url)/\(page.address)"
  }

  private var windowTitle: String {
    let site = site.configuration.title
    return page.path == "index" ? site : "\(self.site.title(of: page)) · \(site)"
  }

  private func crumb(_ line: TrailLine, root: String) -> TemplateValue {
    .object([
      "label": .text(line.label),
      "href": .text(PageAddress.link(to: line.page, root: root)),
      "isCurrent": .flag(line.page.path == page.path),
    ])
  }

  private func neighbour(_ page: OutlinePage?, root: String) -> TemplateValue {
    .object([
      "title": .text(page.map(site.title) ?? ""),
      "href": .text(page.map { PageAddress.link(to: $0, root: root) } ?? ""),
    ])
  }

  static func notFound(in site: SiteContext) -> TemplateValue {
    let root = site.configuration.url + "/"
    let none = TemplateValue.object(["title": .text(""), "href": .text("")])
    return .object([
      "site": Self.site(site, root: root, home: root),
      "page": .object([
        "title": .text("Page not found"),
        "description": .text(site.configuration.description),
        "windowTitle": .text("Page not found · \(site.configuration.title)"),
        "language": .text(site.configuration.language), "canonical": .text(root), "twin": .text(""),
        "revision": .text(site.revision),
        "body": .text(""), "jsonLD": .text(""), "isDraft": .flag(false), "hasTrail": .flag(false),
        "hasToc": .flag(false), "hasEdit": .flag(false), "edit": .text(""),
        "hasUpdated": .flag(false), "updatedDay": .text(""), "updated": .text(""),
      ]),
      "alternates": .list([]), "feeds": .list([]), "moved": .list([]), "crumbs": .list([]),
      "toc": .list([]),
      "nav": .list([]),
      "hasPrevious": .flag(false), "previous": none, "hasNext": .flag(false), "next": none,
    ])
  }

  static func site(_ site: SiteContext, root: String, home: String) -> TemplateValue {
    .object([
      "title": .text(site.configuration.title),
      "language": .text(site.configuration.language),
      "home": .text(home), "root": .text(root), "assets": .text(root + "assets/"),
      "assetVersion": .text(site.assetVersion),
    ])
  }
}
