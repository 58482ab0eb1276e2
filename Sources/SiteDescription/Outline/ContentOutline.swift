internal import ByteSearching

/// All pages of a site in the order readers meet them: folder by folder, by `order:` then title.
package struct ContentOutline: Sendable {
  /// The pages in reading order: the page of a folder, then its pages and folders in order; last
  /// those that no folder's page leads to.
  package let pages: [OutlinePage]
  private let indexByPath: [String: Int]
  /// The pages directly below each folder, in order.
  private let below: [String: [OutlinePage]]
  /// The translations of each page that has any, in reading order.
  private let translations: [String: [OutlinePage]]

  /// Arranges pages given in any order.
  package init(_ pages: [OutlinePage]) {
    let below = Self.sorted(pages)
    let ordered = Self.ordered(pages, below: below)
    self.pages = ordered
    self.below = below
    translations = Dictionary(
      grouping: ordered.filter { $0.frontMatter.original != nil },
      by: { $0.frontMatter.original ?? "" })
    indexByPath = Dictionary(
      ordered.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(path: String) -> OutlinePage? { indexByPath[path].map { pages[$0] } }

  /// The page that makes an HTML file below the site folder.
  package func page(publishedAt file: String) -> OutlinePage? {
    let name = "index.html"
    guard file.hasSuffix(name) else { return nil }
    let address = file.utf8.dropLast(name.utf8.count)
    return self[String(Substring(address)) + "index"]
      ?? (address.isEmpty ? nil : self[String(Substring(address.dropLast()))])
  }

  /// The page above, which is the page of the folder; nil for the home page.
  package func parent(of page: OutlinePage) -> OutlinePage? {
    var folder = Self.folder(of: page.path)
    if page.isIndex {
      guard !folder.isEmpty else { return nil }
      folder = Self.folder(of: folder)
    }
    return self[folder.isEmpty ? "index" : folder + "/index"]
  }

  /// The pages directly below, in order.
  package func children(of page: OutlinePage) -> [OutlinePage] {
    page.isIndex ? below[Self.folder(of: page.path), default: []] : []
  }

  /// The way from the home page to a page, itself last.
  package func ancestry(of page: OutlinePage) -> [OutlinePage] {
    var way = [page]
    while let last = way.last, let above = parent(of: last) { way.append(above) }
    return way.reversed()
  }

  /// A page in all its languages, the original first; itself alone where it is in one only.
  package func versions(of page: OutlinePage) -> [OutlinePage] {
    let original = page.frontMatter.original.flatMap { self[$0] } ?? page
    return [original] + translations[original.path, default: []]
  }

  /// The neighbours in reading order.
  package func neighbours(of page: OutlinePage) -> (previous: OutlinePage?, next: OutlinePage?) {
    guard let index = indexByPath[page.path] else { return (nil, nil) }
    return (
      index > 0 ? pages[index - 1] : nil, index + 1 < pages.count ? pages[index + 1] : nil
    )
  }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  private static func sorted(_ pages: [OutlinePage]) -> [String: [OutlinePage]] {
    var below: [String: [OutlinePage]] = [:]
    for page in pages where page.path != "index" {
      let own = folder(of: page.path)
      below[page.isIndex ? folder(of: own) : own, default: []].append(page)
    }
    return below.mapValues { $0.sorted(by: comesFirst) }
  }

  private static func ordered(
    _ pages: [OutlinePage], below: [String: [OutlinePage]]
  ) -> [OutlinePage] {
    var result = pages.filter { $0.path == "index" }
    func visit(_ folderPath: String) {
      for page in below[folderPath, default: []] {
        result.append(page)
        if page.isIndex { visit(folder(of: page.path)) }
      }
    }
    visit("")
    guard result.count < pages.count else { return result }
    let reached = Set(result.map(\.path))
    return result
      + pages.filter { !reached.contains($0.path) }
      .sorted { $0.path.precedes($1.path) }
  }

  private static func comesFirst(_ left: OutlinePage, _ right: OutlinePage) -> Bool {
    let (one, other) = (left.frontMatter, right.frontMatter)
    if one.order != other.order { return one.order < other.order }
    if one.title != other.title {
      return one.title.precedes(other.title)
    }
    return left.path.precedes(right.path)
  }
}
