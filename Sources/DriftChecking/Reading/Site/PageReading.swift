internal import Diagnostics
internal import FileSystem
internal import SiteDescription

/// An HTML file as it was read: a page, or the reason why it is none.
enum PageReading {
  case page(PublishedPage)
  case refused(Finding)
  /// The disk, or the server, would not give it.
  case unreadable(FileError)

  init(_ source: SourceText, path: String, page: OutlinePage?, site: String) {
    if let offset = Self.firstByteThatIsNoText(in: source.utf8) {
      self = .refused(
        Finding(
          "encoding", at: source.position(at: offset), "the page is not UTF-8",
          hint: "run 'make site'; a page in another encoding cannot be checked",
          about: Subject(fact: page?.path ?? path, channel: path)))
    } else if let root = PlainPage.root(of: source.utf8) {
      self = .page(PublishedPage(path: path, page: page, source: source, root: root, site: site))
    } else if let offset = NestingScan.firstTooDeep(in: source.utf8) {
      self = .refused(
        Finding(
          "input-limit", at: source.position(at: offset),
          "elements nest deeper than \(NestingScan.limit) levels",
          hint: "flatten the page: it cannot be checked",
          about: Subject(fact: page?.path ?? path, channel: path)))
    } else {
      let root = HTMLTree.root(of: source.utf8)
      self = .page(PublishedPage(path: path, page: page, source: source, root: root, site: site))
    }
  }

  /// The refusal of a file that is too large to be read.
  static func tooLarge(_ path: String, page: OutlinePage?, in folder: PublishedFolder)
    -> PageReading
  {
    .refused(
      Finding(
        "input-limit", at: folder.position(of: path),
        "the page is larger than \(PublishedFolder.sizeLimit >> 20) MiB",
        hint: "part it: it cannot be checked",
        about: Subject(fact: page?.path ?? path, channel: path)))
  }

  private static func firstByteThatIsNoText(in utf8: [UInt8]) -> Int? {
    if String(validating: utf8, as: UTF8.self) != nil { return nil }
    var iterator = utf8.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }
}
