internal import Diagnostics
internal import SiteBuilding
internal import SiteDescription
internal import SitePreview

/// Findings, sorted by the pages of a preview that they are about.
struct PreviewFindings {
  /// By the page's file below the site folder.
  private var pages: [String: [Finding]] = [:]
  /// Those about no page, such as of a template or of the configuration.
  private(set) var others: [Finding] = []
  private let content: String
  private let site: String
  private let includers: [String: Set<String>]

  /// More findings that are about all pages are not told in them.
  private static let limit = 50

  /// Sorts the findings of a project whose preview is built in a folder.
  init(
    _ findings: [Finding], of project: Project, builtIn folder: String,
    including included: [IncludedFile] = []
  ) {
    content = project.folders.shown(project.folders.content) + "/"
    site = project.folders.shown(folder) + "/"
    includers = Dictionary(included.map { ($0.file, $0.includers) }) { $0.union($1) }
    for finding in findings {
      let affected = pages(of: finding.position.file)
      for page in affected { pages[page, default: []].append(finding) }
      if affected.isEmpty { others.append(finding) }
    }
  }

  /// What each page is told: its own findings with those that are about all, or these alone.
  var newsOfFaults: PageNews {
    let all = Array(others.prefix(Self.limit))
    return PageNews(
      pages: pages.mapValues { Self.text(of: all + $0) },
      others: all.isEmpty ? "" : Self.text(of: all))
  }

  /// What each page is told of itself; of all others nothing.
  var newsOfPages: PageNews { PageNews(pages: pages.mapValues(Self.text)) }

  private static func text(of findings: [Finding]) -> String {
    Report(findings: findings).quoted
  }

  /// The pages that a file, as messages name it, has a part in.
  private func pages(of file: String) -> Set<String> {
    var pages: Set<String> = []
    var seen: Set<String> = []
    var waiting = [file]
    while let file = waiting.popLast() {
      guard seen.insert(file).inserted else { continue }
      waiting += includers[file] ?? []
      if let page = page(of: file) { pages.insert(page) }
    }
    return pages
  }

  private func page(of file: String) -> String? {
    if file.hasPrefix(site) {
      let path = file.dropFirst(site.count)
      if path.hasSuffix(".html") { return String(path) }
      return path.hasSuffix("index.md") ? path.dropLast("md".count) + "html" : nil
    }
    guard file.hasPrefix(content), file.hasSuffix(".md") else { return nil }
    let path = file.dropFirst(content.count).dropLast(".md".count)
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix("_") }) else { return nil }
    return OutlinePage.address(of: String(path)) + "index.html"
  }
}
