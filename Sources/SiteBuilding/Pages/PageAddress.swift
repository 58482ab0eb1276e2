internal import SiteDescription

/// Links between addresses of the site, relative, so that the site works under any path.
enum PageAddress {
  /// The way from a page's address up to the site's root: `../../`, or `./` from the home page.
  static func root(from page: OutlinePage) -> String { root(from: page.address) }

  /// The same from the path of an address below the site's.
  static func root(from path: String) -> String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The link to a page from one whose root prefix is given.
  static func link(to page: OutlinePage, root: String) -> String { root + page.address }
}
