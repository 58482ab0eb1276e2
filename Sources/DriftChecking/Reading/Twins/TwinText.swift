package import Diagnostics
internal import Digests
internal import SiteDescription

/// The text of a Markdown twin, in its own file or within `llms-full.txt`.
package struct TwinText: Sendable {
  /// The file it stands in.
  let file: String
  /// The text as messages name it.
  let name: String
  private let source: SourceText
  /// How many lines of the file stand above it.
  private let linesAbove: Int
  /// The digest of the whole of `llms-full.txt`.
  private let whole: LazyDigest?
  /// The fences of the text, found once for all checks.
  let fences: [MarkdownFence]

  /// Takes a whole file.
  init(_ source: SourceText, file: String) {
    self.source = source
    self.file = file
    name = "the Markdown twin"
    linesAbove = 0
    whole = nil
    fences = MarkdownFence.all(in: source.utf8)
  }

  /// Takes a page's text in `llms-full.txt`.
  package init(_ source: SourceText, of piece: WholeText.Piece, in whole: WholeText) {
    self.source = source
    file = PublishedLists.wholeFile
    name = "'\(file)'"
    linesAbove = piece.line
    self.whole = whole.digest
    fences = MarkdownFence.all(in: source.utf8)
  }

  var utf8: [UInt8] { source.utf8 }

  /// The digest of the whole file; nil when it cannot be read.
  var fileDigest: String? { whole.map(\.hex) ?? SHA256.hex(of: source.utf8) }

  package func position(at offset: Int) -> SourcePosition {
    let place = source.position(at: offset)
    return SourcePosition(file: place.file, line: place.line + linesAbove, column: place.column)
  }
}
