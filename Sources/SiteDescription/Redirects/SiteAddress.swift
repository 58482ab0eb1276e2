/// An address below a site's own, as it is published: a folder or a file, and a fragment perhaps.
package struct SiteAddress: Hashable, Sendable {
  /// The path from the site's root: empty for the home page, with a final slash for a folder.
  package let path: String
  /// The id of an element of the page; nil for the page itself.
  package let fragment: String?

  /// Reads an address such as `docs/set-up/#keys`; nil for one that leads elsewhere or nowhere.
  package init?(_ text: String) {
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(halves.first ?? "")
    let parts = written.split(separator: "/", omittingEmptySubsequences: false)
      .drop { $0.isEmpty }
    let isPlain = text.utf8.allSatisfy { byte in
      byte > 0x20 && byte != 0x7F && !"?\"<>\\^`{|}".utf8.contains(byte)
    }
    guard isPlain, !written.contains(":"), !written.hasPrefix("//"),
      !parts.contains("."), !parts.contains(".."), !parts.dropLast().contains("")
    else { return nil }
    if halves.count == 2, halves[1].isEmpty { return nil }
    var path = parts.joined(separator: "/")
    let isFile = parts.last.map { $0.contains(".") } ?? true
    if path.hasSuffix("/index.html") || path == "index.html" {
      path = String(path.dropLast("index.html".count))
    } else if !isFile, !path.hasSuffix("/") {
      path += "/"
    }
    self.path = path
    fragment = halves.count == 2 ? String(halves[1]) : nil
  }

  /// The file below the site folder that a server gives for the path.
  package var file: String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}

extension SiteAddress: CustomStringConvertible {
  package var description: String { path + (fragment.map { "#\($0)" } ?? "") }
}
