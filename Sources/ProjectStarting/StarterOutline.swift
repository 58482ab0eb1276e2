internal import CanonicalModel
internal import FileSystem

/// The pages that a product's documentation cannot do without, and the way to them.
struct StarterOutline {
  /// The pages, each folder's before those below it.
  let pages: [StarterPage]

  init(of product: Product, carried: [String]) {
    let crumbs = product.trails.flatMap(\.crumbs)
    let paths = Self.inOrder(product.pages.map(\.page) + crumbs.map(\.page))
    let titles = Dictionary(crumbs.map { ($0.page, $0.label) }, uniquingKeysWith: { $1 })
    func title(of path: String) -> String { titles[path] ?? Self.title(of: path) }
    // A guide comes along, and stands first.
    let all = carried + paths
    pages = paths.map { path in
      let folder = Paths.folder(of: path)
      let children = Self.isIndex(path) ? all.filter { Self.parent(of: $0) == path } : []
      return StarterPage(
        path: path, title: title(of: path),
        order: 10
          * ((all.filter { Self.parent(of: $0) == Self.parent(of: path) }
            .firstIndex(of: path) ?? 0) + 1),
        publication: product.pages.first { $0.page == path },
        children: children.map { child in
          let below = folder.isEmpty ? child : String(child.dropFirst(folder.utf8.count + 1))
          return ("\(below).md", title(of: child))
        })
    }
  }

  /// Each page once, with the index of every folder on the way to it, which comes first.
  private static func inOrder(_ pages: [String]) -> [String] {
    var seen: Set<String> = []
    var ordered: [String] = []
    for page in ["index"] + pages {
      var way = [page]
      while let last = way.last, let parent = parent(of: last) { way.append(parent) }
      ordered += way.reversed().filter { seen.insert($0).inserted }
    }
    return ordered
  }

  /// The page above one: its folder's, or the one above that for a folder's own; nil at the top.
  private static func parent(of page: String) -> String? {
    let folder = Paths.folder(of: page)
    if !isIndex(page) { return folder.isEmpty ? "index" : "\(folder)/index" }
    if folder.isEmpty { return nil }
    let above = Paths.folder(of: folder)
    return above.isEmpty ? "index" : "\(above)/index"
  }

  private static func isIndex(_ page: String) -> Bool { page.split(separator: "/").last == "index" }

  private static func title(of page: String) -> String {
    let named = isIndex(page) ? Paths.folder(of: page) : page
    return named.split(separator: "/").last.map { StarterText.words(of: String($0)) } ?? "Home"
  }
}
