internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// Reads the HTML files of a site, each by itself: several threads may share it.
struct PageReader: Sendable {
  private let folder: PublishedFolder
  private let site: String
  private let outline: ContentOutline
  private let pageByFile: [String: OutlinePage]

  init(outline: ContentOutline, site: String, folder: PublishedFolder) {
    self.folder = folder
    self.site = site
    self.outline = outline
    pageByFile = Dictionary(
      outline.pages.map { ($0.htmlFile, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The content page that makes a file.
  func page(at path: String) -> OutlinePage? { pageByFile[path] }

  /// A page, or why it is none; nil when there is no such file.
  func read(_ path: String) -> PageReading? {
    do throws(FileError) {
      guard let source = try folder.text(of: path) else { return nil }
      return PageReading(source, path: path, page: pageByFile[path], site: site)
    } catch {
      if error.code == PublishedFolder.fileTooBig {
        return .tooLarge(path, page: pageByFile[path], in: folder)
      }
      return .unreadable(error)
    }
  }

  /// The published headings of the pages whose titles hold placeholders, which road 1 fills in.
  func headings() -> [String: String] {
    var headings: [String: String] = [:]
    for page in outline.pages where page.frontMatter.title.contains("{{") {
      guard case .page(let published) = read(page.htmlFile),
        let heading = published.root.first(named: "h1")
      else { continue }
      headings[page.path] = published.line(of: heading)
    }
    return headings
  }
}
