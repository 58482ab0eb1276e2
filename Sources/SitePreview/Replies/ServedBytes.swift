internal import Decompression
internal import Digests
internal import FileSystem

/// What is sent for a file, in the coding that was chosen for it.
struct ServedBytes {
  let body: ReplyBody
  /// Strong: it follows the bytes that are sent, so each coding has one of its own.
  let tag: String
  let coding: Decompression?

  /// Bytes that were made for the reply.
  init(_ bytes: [UInt8]) {
    body = .bytes(bytes)
    tag = "\"\(SHA256.hex(of: bytes))\""
    coding = nil
  }

  init(_ file: OpenedFile, coding: Decompression? = nil) throws(FileError) {
    body = .file(file, 0..<file.size)
    var place = 0
    let digest = try SHA256.hex { () throws(FileError) in
      let part = try file.part(at: place, upTo: Self.partSize)
      place += part.count
      return part
    }
    tag = "\"\(digest)\""
    self.coding = coding
  }

  private static let partSize = 1 << 18
  /// Files of more bytes are sent as they are.
  private static let siblingLimit = 64 << 20

  /// The most wanted of the compressed files that stand beside one; nil when none is wanted.
  ///
  /// One that holds other bytes than the file is left aside: it was made of an older one.
  static func sibling(
    of file: OpenedFile, at path: String, in folder: borrowing ContainedFolder,
    _ wanted: AcceptedCodings
  ) throws(FileError) -> ServedBytes? {
    guard file.size <= siblingLimit else { return nil }
    for name in wanted.wanted(of: [brotli, gzip]) {
      let coding = name == gzip ? Decompression.gzip : .brotli
      guard case .file(let sibling) = try folder.entry(at: path + coding.ending),
        let expanded = try? coding.expanded(
          try sibling.bytes(limit: siblingLimit), limit: file.size),
        expanded == (try file.bytes(limit: siblingLimit))
      else { continue }
      return try ServedBytes(sibling, coding: coding)
    }
    return nil
  }

  private static let gzip = "gzip"
  private static let brotli = "br"

  /// The name of the coding in the Content-Encoding field.
  var codingName: String? { coding.map { $0 == .gzip ? Self.gzip : Self.brotli } }
}
