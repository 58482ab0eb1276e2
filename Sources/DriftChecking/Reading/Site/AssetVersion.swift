internal import SiteDescription

/// The version that a page asks for of a script or a stylesheet, kept as small as it can be.
struct AssetVersion: Hashable, Sendable {
  /// Which file it is of, and which version: equal for equal ones, in one run.
  let file: Int
  let version: Int

  /// The versions that a page asks for, each with its link.
  static func all(on page: PublishedPage) -> [(asset: AssetVersion, link: PageLink)] {
    page.links.compactMap { link in
      let query = query(of: link)
      guard link.text[query...].hasPrefix("?v="),
        case .file(let path, _) = link.target(from: page.folder)
      else { return nil }
      let asset = AssetVersion(
        file: path.hashValue, version: String(link.text[query...]).hashValue)
      return (asset, link)
    }
  }

  /// Where the query of a link begins; its end where it has none.
  static func query(of link: PageLink) -> String.Index {
    link.plain == nil
      ? link.text.utf8.firstIndex(of: UInt8(ascii: "?")) ?? link.text.endIndex : link.text.endIndex
  }
}
