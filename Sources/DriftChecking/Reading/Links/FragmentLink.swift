internal import Diagnostics

/// A link to a place within a page.
struct FragmentLink: Sendable {
  /// The text of the link.
  let text: String
  /// The page it leads to, as its file below the site folder, and the place on it.
  let file: String
  let fragment: String
  /// The page it stands on, by the name findings use, and where.
  let page: String
  let position: SourcePosition

  static func all(on page: PublishedPage) -> [FragmentLink] {
    page.links.compactMap { link in
      guard link.plain == nil,
        case .file(let path, let fragment?) = link.target(from: page.folder), !fragment.isEmpty
      else { return nil }
      return FragmentLink(
        text: link.text, file: path.isEmpty ? page.path : path, fragment: fragment,
        page: page.name, position: page.position(at: link.offset))
    }
  }
}
