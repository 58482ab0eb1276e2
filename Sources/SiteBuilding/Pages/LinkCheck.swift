internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// Follows every link of every page within the content folder: to pages, headings and files.
struct LinkCheck {
  let outline: ContentOutline
  let assets: Set<String>
  let imageSizes: [String: ImageSize]
  /// The paths of the pages that are not published yet.
  let drafts: Set<String>

  /// Parts the links of a page that lead nowhere from those whose headings are to be looked for
  /// once all are known.
  func parted(
    _ links: [PageLink], on page: OutlinePage
  ) -> (findings: [Finding], toHeadings: [PageLink]) {
    var findings: [Finding] = []
    var toHeadings: [PageLink] = []
    for link in links {
      switch link.resolved {
      case .external: continue
      case .fragment: toHeadings.append(link)
      case .page(let path, let fragment):
        if outline[path] == nil {
          findings.append(deadPage(path, for: link, on: page))
        } else if fragment != nil {
          toHeadings.append(link)
        }
      case .asset(let path):
        if let fault = fault(of: path, for: link, on: page) { findings.append(fault) }
      }
    }
    return (findings, toHeadings)
  }

  /// Whether all is there that a page had links to, or showed.
  func findsAll(of record: PageRecord) -> Bool {
    record.linkedPages.texts.allSatisfy { outline[$0] != nil }
      && record.linkedAssets.texts.allSatisfy(assets.contains)
  }

  /// The links to headings that are not there, given what is known of each page.
  func findings(in pages: [(page: OutlinePage, record: PageRecord)]) -> [Finding] {
    let asked = Set(
      pages.flatMap { page, record in
        record.headingLinks.compactMap { $0.resolved.heading(on: page)?.path }
      })
    let anchors = Dictionary(
      pages.lazy.filter { asked.contains($0.page.path) }
        .map { ($0.page.path, Set($0.record.headings.texts)) },
      uniquingKeysWith: { first, _ in first })
    return pages.flatMap { page, record in
      record.headingLinks.compactMap { link in
        link.resolved.heading(on: page).flatMap { path, fragment in
          deadAnchor(fragment, of: path, for: link, on: page, anchors: anchors)
        }
      }
    }
  }

  private func fault(of path: String, for link: PageLink, on page: OutlinePage) -> Finding? {
    if assets.contains(path) { return unmeasured(path, for: link, on: page) }
    return finding(
      link.isImage ? "image" : "link", for: link, on: page,
      "there is no file '\(path)' in the content folder",
      hint: Suggestion.hint(
        for: path, among: assets, otherwise: "add the file, or correct the path"))
  }

  /// An image that does not say its size would move the text below it when it comes.
  private func unmeasured(
    _ path: String, for link: PageLink, on page: OutlinePage
  ) -> Finding? {
    guard link.isImage, imageSizes[path] == nil else { return nil }
    return finding(
      "image", for: link, on: page, "the size of the image '\(path)' cannot be read",
      hint: "save it as PNG, or as SVG with a width and a height or a 'viewBox'")
  }

  private func deadPage(_ path: String, for link: PageLink, on page: OutlinePage) -> Finding {
    if drafts.contains(path) {
      return finding(
        "link", for: link, on: page, "'\(link.target)' leads to a draft, which is not published",
        hint: "take 'draft: true' out of '\(path).md', or the link out of this page")
    }
    return finding(
      "link", for: link, on: page, "'\(link.target)' leads to '\(path).md', which is not there",
      hint: Suggestion.hint(
        for: path, among: outline.pages.lazy.map(\.path), spelled: { "\($0).md" },
        otherwise: "correct the path, or add the page"))
  }

  private func deadAnchor(
    _ fragment: String, of path: String, for link: PageLink, on page: OutlinePage,
    anchors: [String: Set<String>]
  ) -> Finding? {
    let known = anchors[path, default: []]
    guard !known.contains(fragment) else { return nil }
    return finding(
      "anchor", for: link, on: page, "'\(path).md' has no heading with the id '\(fragment)'",
      hint: Suggestion.hint(
        for: fragment, among: known, spelled: { "#\($0)" },
        otherwise: "correct the fragment, or give a heading '{#\(fragment)}'"))
  }

  private func finding(
    _ rule: RuleID, for link: PageLink, on page: OutlinePage, _ message: String, hint: String
  ) -> Finding {
    Finding(
      rule, at: link.position, message, hint: hint,
      about: Subject(fact: page.path, channel: "content", item: link.target))
  }
}

extension LinkTarget {
  /// The path of the page that a link leads to; nil for one that stays on its own, and all else.
  var page: String? {
    guard case .page(let path, _) = self else { return nil }
    return path
  }

  /// The path of the file that a link leads to, or that an image shows.
  var asset: String? {
    guard case .asset(let path) = self else { return nil }
    return path
  }

  /// The page and the heading that a link on a page leads to; nil for one to all else.
  func heading(on page: OutlinePage) -> (path: String, id: String)? {
    switch self {
    case .fragment(let id): (page.path, id)
    case .page(let path, let id?): (path, id)
    case .page, .asset, .external: nil
    }
  }
}
