extension Process {
  /// What tells this program, with the libraries it has loaded, from any other and from what it was
  /// before it was built anew; nil where nothing does.
  package static var identity: String? {
    guard let maps = try? Files.readToEnd("/proc/self/maps") else { return nil }
    let lines = String(decoding: maps, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n"))
    let paths = Set(
      lines.compactMap { line in
        line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
      })
    var identity = ""
    for path in paths.sorted() {
      guard let stamp = FileStamp(of: path) else { return nil }
      // Another name for a file, as profilers and backups give it, makes it no other tool.
      identity += "\(path) \(stamp.number) \(stamp.size) \(stamp.written)\n"
    }
    return identity.isEmpty ? nil : identity
  }
}
