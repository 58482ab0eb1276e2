internal import Digests
internal import FileSystem

/// A file that was looked for to be put into a page, as it was found.
struct RememberedInclude: Hashable, Sendable {
  let path: String
  /// The digest of its bytes; empty where it was not there.
  let digest: String
  /// The file that includes it, as messages name it: the page, or what that includes.
  let includer: String

  /// Whether the file would be found the same now, read with the same limit.
  func isSame(limit: Int) -> Bool {
    do throws(FileError) {
      return try SHA256.hex(of: Files.read(path, limit: limit)) == digest
    } catch {
      return error.isMissing && digest.isEmpty
    }
  }
}
