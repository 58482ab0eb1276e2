internal import Digests
internal import FileSystem

/// What a build remembers of a site that it made, so that the next one makes anew only what has
/// changed.
///
/// It is never trusted beyond its digest: a page is left as it is only where all that it was made
/// from has the same digests, and its files still have the bytes that came of that.
struct SiteMemory: Equatable, Sendable {
  var pages: [String: RememberedPage] = [:]
  /// The file of all twins, and the digest of what it was made from.
  var whole: RememberedFile?
  var wholeKey = ""

  private static let format = "plumbline pages 2"
  private static let digestLength = 64

  init() {}

  /// Reads what the tool of a name kept; nil where that is not there, or not whole.
  init?(file: String, madeBy tool: String) {
    guard let bytes = try? Files.read(file), bytes.count > Self.digestLength else { return nil }
    let body = Array(bytes[Self.digestLength...])
    guard bytes.starts(with: SHA256.hex(of: body).utf8) else { return nil }
    var reader = ByteReader(body)
    guard reader.text() == Self.format, reader.text() == tool, let saved = reader.number(),
      let wholeKey = reader.text(), let whole = RememberedFile(from: &reader),
      let count = reader.count()
    else { return nil }
    self.wholeKey = wholeKey
    self.whole = whole
    settled = saved - FileStamp.slack
    for _ in 0..<count {
      guard let path = reader.text(), let page = RememberedPage(from: &reader) else { return nil }
      pages[path] = page
    }
    guard reader.isAtEnd else { return nil }
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

  /// The bytes that it is read back from; nil for a site of which not all was made.
  func bytes(madeBy tool: String) -> [UInt8]? {
    guard let whole else { return nil }
    var writer = ByteWriter()
    writer.write(Self.format)
    writer.write(tool)
    writer.write(FileStamp.now)
    writer.write(wholeKey)
    whole.write(to: &writer)
    writer.write(pages.count)
    let sorted = pages.sorted { $0.key < $1.key }
    let written = Workers.map(sorted.count) { index in
      var writer = ByteWriter()
      writer.write(sorted[index].key)
      sorted[index].value.write(to: &writer)
      return writer.bytes
    }
    for bytes in written { writer.append(bytes) }
    return Array(SHA256.hex(of: writer.bytes).utf8) + writer.bytes
  }

  static func == (left: SiteMemory, right: SiteMemory) -> Bool {
    left.pages == right.pages && left.whole == right.whole && left.wholeKey == right.wholeKey
  }
}
