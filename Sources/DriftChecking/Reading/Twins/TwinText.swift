internal import Diagnostics
internal import Digests
internal import SiteDescription

/// The text of a Markdown twin, in its own file or within `llms-full.txt`.
struct TwinText: Sendable {
  let utf8: [UInt8]
  /// The file it stands in.
  let file: String
  /// The text as messages name it.
  let name: String
  private let source: SourceText
  private let start: Int

  /// Takes a range of a file.
  init(_ source: SourceText, _ range: Range<Int>, file: String, name: String) {
    self.source = source
    self.file = file
    self.name = name
    start = range.lowerBound
    utf8 = Array(source.utf8[range])
  }

  /// Takes a whole file.
  init(_ source: SourceText, file: String) {
    self.init(source, source.utf8.indices, file: file, name: "the Markdown twin")
  }

  /// The digest of the whole file.
  var fileDigest: String { SHA256.hex(of: source.utf8) }

  func position(at offset: Int) -> SourcePosition { source.position(at: start + offset) }
}
