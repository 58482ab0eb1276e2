internal import ByteSearching
internal import PageRendering
internal import SiteDescription

/// Every address that a site answers, with the heading ids of those that are pages.
package struct SiteInventory {
  /// The ids of each address, by the address; none for a file and for what leads elsewhere.
  let ids: [String: Set<String>]
  /// The addresses that lead elsewhere as a whole.
  let redirected: Set<String>

  /// Takes an inventory as it is.
  package init(ids: [String: Set<String>], redirected: Set<String>) {
    self.ids = ids
    self.redirected = redirected
  }

  /// The inventory as its file holds it, below some lines of comment.
  func text(below head: [UInt8]) -> [UInt8] {
    var text = head
    for address in ids.keys.sorted(by: { $0.precedes($1) }) {
      text += address.utf8
      text.append(UInt8(ascii: "\n"))
      for id in ids[address, default: []].sorted(by: { $0.precedes($1) }) {
        text += InventoryReading.indent
        text += id.utf8
        text.append(UInt8(ascii: "\n"))
      }
    }
    return text
  }
}

extension SiteInventory {
  /// Takes in what is published, and what only leads on.
  init(
    pages: [(page: OutlinePage, record: PageRecord)], files: [String], redirects: [Redirect]
  ) {
    var ids: [String: Set<String>] = [:]
    ids.reserveCapacity(pages.count + files.count)
    for (page, record) in pages {
      ids[Self.name(of: page.address)] = Set(record.headings.texts)
    }
    for file in files where ids[file] == nil { ids[file] = [] }
    for redirect in redirects {
      let name = Self.name(of: redirect.from.path)
      let fragment = redirect.from.fragment
      ids[name, default: []].formUnion(fragment.map { [$0] } ?? [])
    }
    self.init(
      ids: ids,
      redirected: Set(
        redirects.filter { $0.from.fragment == nil }.map { Self.name(of: $0.from.path) }))
  }

  /// The home page has no path, and a line of its own all the same.
  private static func name(of path: String) -> String { path.isEmpty ? "/" : path }
}
