internal import Digests
internal import FileSystem

/// What a build remembers of a site that it made, so that the next one makes anew only what has
/// changed.
///
/// It is never trusted beyond its digest: a page is left as it is only where all that it was made
/// from has the same digests, and its files still have the bytes that came of that.
struct SiteMemory: Sendable {
  var pages: [String: RememberedPage] = [:]
  /// The file of all twins, and the digest of what it was made from.
  var whole: RememberedFile?
  var wholeKey = ""

  private static let format = "plumbline pages 3"
  private static let digestLength = 64

  init() {}

  /// Reads what the tool of a name kept; nil where that is not there, or not whole.
  init?(file: String, madeBy tool: String) {
    guard let bytes = try? Files.read(file), bytes.count > Self.digestLength else { return nil }
    let body = bytes.dropLast(Self.digestLength)
    guard bytes.suffix(Self.digestLength).elementsEqual(SHA256.hex(of: body).utf8) else {
      return nil
    }
    var reader = ByteReader(body)
    guard reader.text() == Self.format, reader.text() == tool, let saved = reader.number(),
      let wholeKey = reader.text(), let whole = RememberedFile(from: &reader)
    else { return nil }
    self.wholeKey = wholeKey
    self.whole = whole
    settled = saved - FileStamp.slack
    while !reader.isAtEnd {
      guard let path = reader.text(), let page = RememberedPage(from: &reader) else { return nil }
      pages[path] = page
    }
  }

  /// Files that were changed later may have been changed again within the same tick of the clock.
  private var settled = Int64.min

  /// A file with its stamp only where that tells whether it was changed since.
  func known(_ file: RememberedFile) -> RememberedFile {
    guard let stamp = file.stamp, max(stamp.changed, stamp.written) < settled else {
      return RememberedFile(path: file.path, digest: file.digest)
    }
    return file
  }

  /// Writes what a tool made into a file that it is read back from, the pages in parts up to the
  /// first that is empty.
  static func write(
    whole: RememberedFile, _ wholeKey: String, madeBy tool: String, to file: inout FileWriter,
    _ nextPages: () -> [UInt8]
  ) throws(FileError) {
    var head = ByteWriter()
    head.write(format)
    head.write(tool)
    head.write(FileStamp.now)
    head.write(wholeKey)
    whole.write(to: &head)
    var digest = RunningSHA256()
    var part = head.bytes
    while !part.isEmpty {
      digest.update(part)
      try file.append(part)
      part = nextPages()
    }
    try file.append(Array(digest.hex().utf8))
  }
}
