internal import SiteDescription
internal import Templating

/// What templates are told of the redirects: of an old address, and of headings that left a page.
struct RedirectValue {
  let site: SiteContext

  /// Everything that the template `redirect` may ask for.
  func page(for redirect: Redirect) -> TemplateValue {
    let root = PageAddress.root(from: redirect.from.path)
    return .object([
      "site": PageValue.site(site, root: root, home: root),
      "page": .object([
        "title": .text("This page has moved"),
        "windowTitle": .text("This page has moved · \(site.configuration.title)"),
        "revision": .text(site.revision),
      ]),
      "target": target(of: redirect, root: root),
    ])
  }

  /// Where the headings are that a page had.
  func moved(from page: OutlinePage) -> [TemplateValue] {
    let root = PageAddress.root(from: page)
    return site.configuration.redirects.compactMap { redirect in
      guard redirect.from.path == page.address, let fragment = redirect.from.fragment else {
        return nil
      }
      return .object(["id": .text(fragment), "target": target(of: redirect, root: root)])
    }
  }

  private func target(of redirect: Redirect, root: String) -> TemplateValue {
    switch redirect.target {
    case .web(let address):
      .object([
        "href": .text(address), "canonical": .text(address), "title": .text(address),
      ])
    case .site(let address):
      .object([
        "href": .text(root + address.description),
        "canonical": .text("\(site.configuration.url)/\(address.path)"),
        "title": .text(title(of: address)),
      ])
    }
  }

  /// What a page at an address of the site is called; the address where there is none.
  func title(of address: SiteAddress) -> String {
    site.outline.pages.first { $0.address == address.path }.map(site.title)
      ?? address.description
  }
}
