internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

/// The search index of a site, read once for all pages.
struct PublishedSearch: Sendable {
  static let folder = "pagefind/"
  static let entryFile = folder + "pagefind-entry.json"
  static let scriptFile = folder + "pagefind.js"

  /// What the index holds of pages, in the order of its files.
  let fragments: [SearchFragment]
  /// The files of the index that should hold a page and cannot be read.
  let unreadable: [String]
  /// How many pages the index says it has; nil where it does not say.
  let pageCount: Int?
  /// Where that is said.
  let countOffset: Int
  private let fragmentByFile: [String: SearchFragment]

  init(of folder: PublishedFolder) {
    let paths = folder.searchPaths.filter { $0.hasSuffix(".pf_fragment") }
    let read = Workers.map(paths.count) { index in
      (try? folder.text(of: paths[index])).flatMap { SearchFragment($0.utf8, at: paths[index]) }
    }
    fragments = read.compactMap(\.self)
    unreadable = zip(paths, read).filter { $0.1 == nil }.map(\.0)
    fragmentByFile = Dictionary(
      fragments.compactMap { fragment in fragment.file.map { ($0, fragment) } },
      uniquingKeysWith: { first, _ in first })
    let root = (try? folder.text(of: Self.entryFile)).flatMap { JSONReading(of: $0.utf8).root }
    var count: Int?
    var offset = 0
    if case .object(let languages) = root?["languages"]?.value {
      let counts = languages.map { $0.value["page_count"] }
      count = counts.reduce(0) { sum, node in
        sum.flatMap { sum in node?.integer.map { sum + $0 } }
      }
      offset = counts.first.flatMap { $0?.start.offset } ?? 0
    }
    (pageCount, countOffset) = (count, offset)
  }

  /// What the index holds of the page in a file.
  func fragment(of file: String) -> SearchFragment? { fragmentByFile[file] }
}
