internal import Decompression
internal import IAMPolicy
internal import SiteDescription

/// What a search index holds of one page.
struct SearchFragment: Sendable {
  /// The file of the index that holds it.
  let path: String
  /// The address of the page, from the root of the site.
  let address: String
  let title: String?
  /// The figures and the actions in the page's text.
  let terms: SearchTerms

  /// What stands at the head of each of Pagefind's files.
  private static let mark = Array("pagefind_dcd".utf8)

  /// Reads a fragment; nil where it cannot be read.
  init?(_ utf8: [UInt8], at path: String) {
    let content = try? Decompression.gzip.expanded(utf8, limit: PublishedFolder.sizeLimit)
    guard let content, content.starts(with: Self.mark) else { return nil }
    let root = JSONReading(of: Array(content.dropFirst(Self.mark.count))).root
    guard let address = root?["url"]?.text, let text = root?["content"]?.text else { return nil }
    self.path = path
    self.address = address
    title = root?["meta"]?["title"]?.text
    terms = SearchTerms(in: text)
  }

  /// The file that the address stands for; nil where it leads out of the site.
  var file: String? {
    guard case .file(let file, _) = LinkTarget("." + address, from: "") else { return nil }
    return file
  }
}
