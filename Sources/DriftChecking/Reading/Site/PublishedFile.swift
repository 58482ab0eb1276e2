internal import Diagnostics
package import FileSystem

/// A file of a site that is read in parts, since it may be larger than what is held at once.
package struct PublishedFile: Sendable {
  let size: Int
  /// The file as messages name it.
  let name: String
  private let read: @Sendable (Range<Int>) -> Result<[UInt8], FileError>

  /// How many bytes are read at once when all of them are.
  private static let partSize = 1 << 20

  /// Takes a file of a folder.
  package init(_ file: PartedFile, named name: String) {
    size = file.size
    self.name = name
    read = { range in Result { () throws(FileError) in try file.bytes(range) } }
  }

  /// Takes what was read already.
  package init(_ utf8: [UInt8], named name: String) {
    size = utf8.count
    self.name = name
    read = { .success(Array(utf8[$0.clamped(to: utf8.indices)])) }
  }

  /// The text of a range; throws when it is larger than any text may be.
  func text(_ range: Range<Int>) throws(FileError) -> SourceText {
    guard range.count <= PublishedFolder.sizeLimit else { throw tooLarge }
    return SourceText(file: name, utf8: try read(range).get())
  }

  /// Why a part of the file that has to be held at once cannot be.
  var tooLarge: FileError { FileError("read", name, code: PublishedFolder.fileTooBig) }

  /// The part that begins at a byte; empty at the end.
  func part(from start: Int) throws(FileError) -> [UInt8] {
    guard start < size else { return [] }
    return try read(start..<min(start + Self.partSize, size)).get()
  }
}
