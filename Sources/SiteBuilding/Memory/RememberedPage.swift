/// A page without fault as a build made it: what it was made from, and what came of it.
struct RememberedPage: Hashable, Sendable {
  /// The digest of all that it depends on, but for what it includes.
  let key: String
  /// The files it includes.
  let includes: [RememberedInclude]
  /// The page and its twin.
  var files: [RememberedFile]
  let record: PageRecord
}

extension RememberedPage {
  func write(to writer: inout ByteWriter) {
    writer.write(key)
    writer.write(includes.count)
    for file in includes {
      writer.write(file.path)
      writer.write(file.digest)
      writer.write(file.includer)
    }
    writer.write(files.count)
    for file in files { file.write(to: &writer) }
    record.write(to: &writer)
  }

  init?(from reader: inout ByteReader) {
    guard let key = reader.text(), let count = reader.count() else { return nil }
    self.key = key
    var includes: [RememberedInclude] = []
    for _ in 0..<count {
      guard let path = reader.text(), let digest = reader.text(), let includer = reader.text()
      else { return nil }
      includes.append(RememberedInclude(path: path, digest: digest, includer: includer))
    }
    self.includes = includes
    guard let count = reader.count() else { return nil }
    var files: [RememberedFile] = []
    for _ in 0..<count {
      guard let file = RememberedFile(from: &reader) else { return nil }
      files.append(file)
    }
    self.files = files
    guard let record = PageRecord(from: &reader) else { return nil }
    self.record = record
  }
}
