package import Diagnostics
package import FileSystem

/// `llms-full.txt` taken apart: each page's text stands below a break and a line with its address.
///
/// The file grows with the site, so it is gone through once, and pages' texts are read one by one.
package struct WholeText: Sendable {
  /// A page's text.
  package struct Piece: Sendable {
    /// The twin it says it repeats.
    package let file: String
    /// The twin it names, which should be the same.
    let label: String
    /// Where it says so, and on which line.
    package let offset: Int
    package let line: Int
    package let range: Range<Int>
  }

  let file: PublishedFile
  package let pieces: [Piece]
  /// What stands above the first piece.
  package let preface: SourceText
  private let lineByOffset: [Int: Int]
  /// The digest of the file.
  let digest: LazyDigest

  /// Goes through a file, given the twins there should be.
  package init(_ file: PublishedFile, known: Set<String>) throws(FileError) {
    self.file = file
    var walk = WholeTextWalk(known: known)
    var rest: [UInt8] = []
    while true {
      let part = try file.part(from: walk.offset + rest.count)
      let bytes = rest + part
      let end = part.isEmpty ? bytes.count : bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      walk.take(bytes, to: end)
      rest = Array(bytes[end...])
      if part.isEmpty { break }
      guard rest.count <= PublishedFolder.sizeLimit else { throw file.tooLarge }
    }
    pieces = walk.pieces
    lineByOffset = Dictionary(
      pieces.map { ($0.offset, $0.line) }, uniquingKeysWith: { first, _ in first })
    preface = try file.text(0..<(pieces.first?.offset ?? walk.offset))
    digest = LazyDigest(of: file)
  }

  /// The text of a piece.
  package func text(of piece: Piece) throws(FileError) -> SourceText { try file.text(piece.range) }

  /// The position of a place in the preface, or of the line that begins a piece.
  package func position(at offset: Int) -> SourcePosition {
    guard let line = lineByOffset[offset] else { return preface.position(at: offset) }
    return SourcePosition(file: file.name, line: line, column: 1)
  }
}
