internal import Diagnostics
internal import SiteDescription

/// Two sources for one file of the site: one of them would be lost.
///
/// Two pages at one address, and redirects from what is published, are told where they stand.
struct OutputCollision {
  let outline: ContentOutline
  /// The content folder and the files in it that are no pages.
  let content: String
  let assets: Set<String>

  /// What stands in the way of a file, given all files that are no page's, own ones first.
  func findings(in others: [String]) -> [Finding] {
    var seen = Set(outline.pages.flatMap { [$0.htmlFile, $0.twinFile] })
    return others.filter { !seen.insert($0).inserted }.map { path in
      let source = assets.contains(path) ? "\(content)/\(path)" : path
      return Finding(
        "duplicate-url", at: SourcePosition(file: source),
        "two sources make the file '\(path)'",
        hint: "rename the file of that name in the content folder",
        about: Subject(fact: path, channel: "output"))
    }
  }
}
