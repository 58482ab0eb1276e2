internal import FileSystem

/// A file of the site as a build left it.
struct RememberedFile: Hashable, Sendable {
  let path: String
  let digest: String
  /// What it is known by without being read; nil where only its bytes tell.
  var stamp: FileStamp?
}

extension RememberedFile {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(digest)
    writer.write(stamp == nil ? 0 : 1)
    guard let stamp else { return }
    writer.write(Int64(bitPattern: stamp.number))
    writer.write(Int64(bitPattern: stamp.size))
    writer.write(stamp.written)
    writer.write(stamp.changed)
  }

  init?(from reader: inout ByteReader) {
    guard let path = reader.text(), let digest = reader.text(), let isStamped = reader.number()
    else { return nil }
    self.path = path
    self.digest = digest
    guard isStamped == 1 else { return }
    guard let number = reader.number(), let size = reader.number(), let written = reader.number(),
      let changed = reader.number()
    else { return nil }
    stamp = FileStamp(
      number: UInt64(bitPattern: number), size: UInt64(bitPattern: size), written: written,
      changed: changed)
  }
}
