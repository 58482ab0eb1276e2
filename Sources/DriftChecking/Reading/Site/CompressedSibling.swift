internal import Decompression
internal import Diagnostics

/// A file that was compressed beforehand, for servers to hand out in the place of a plain one.
struct CompressedSibling {
  /// Endings of files that some servers look for and that are not read here.
  private static let unread = [".zst"]

  let path: String
  /// The file it is compressed from.
  let plain: String
  /// The format; nil for one that is not read.
  let format: Decompression?

  /// The sibling that a path is of a file among others; nil when there is no such file.
  init?(_ path: String, among isThere: (String) -> Bool) {
    let format = Decompression.allCases.first { path.hasSuffix($0.ending) }
    guard let ending = format?.ending ?? Self.unread.first(where: path.hasSuffix) else {
      return nil
    }
    let plain = String(path.dropLast(ending.utf8.count))
    guard isThere(plain) else { return nil }
    self.path = path
    self.plain = plain
    self.format = format
  }
}
