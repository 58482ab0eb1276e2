internal import Digests
internal import FileSystem
internal import Synchronization

/// The digest of a file, worked out when it is first asked for.
final class LazyDigest: Sendable {
  private let file: PublishedFile
  private let known = Mutex<String?>(nil)

  init(of file: PublishedFile) { self.file = file }

  /// The digest; nil when the file cannot be read.
  var hex: String? {
    known.withLock { known in
      if known == nil { known = Self.hex(of: file) }
      return known
    }
  }

  private static func hex(of file: PublishedFile) -> String? {
    var offset = 0
    return try? SHA256.hex(ofParts: { () throws(FileError) in
      let part = try file.part(from: offset)
      offset += part.count
      return part
    })
  }
}
