internal import Diagnostics

/// The addresses that `sitemap.xml` lists.
enum SitemapLinks {
  /// What the sitemap says of one address.
  struct Entry {
    let address: String
    let offset: Int
    /// When the page was changed, with its place; nil when it does not say.
    let date: (text: String, offset: Int)?
  }

  /// The addresses with their offsets, in order; none of a sitemap that cannot be read.
  static func addresses(in source: SourceText) -> [(String, Int)] {
    XMLReading(source.utf8).root.map { entries(of: $0).map { ($0.address, $0.offset) } } ?? []
  }

  /// The entries of a sitemap's outermost element.
  static func entries(of root: XMLReading.Element) -> [Entry] {
    root.children.filter { $0.name == "url" }.flatMap { url in
      let date = url.children.first { $0.name == "lastmod" }
      return url.children.filter { $0.name == "loc" }.map { place in
        Entry(
          address: place.text, offset: place.textOffset, date: date.map { ($0.text, $0.textOffset) }
        )
      }
    }
  }
}
