internal import Glibc

/// Folders by path.
package enum Folders {
  /// The entries of a folder, sorted by name; names that are not UTF-8 are an error.
  package static func entries(of path: String) throws(FileError) -> [FolderEntry] {
    try entries(of: path) { (name) throws(FileError) in
      throw FileError("list", "\(path)/\(String(decoding: name, as: UTF8.self))", code: EILSEQ)
    }
  }

  /// The entries of a folder, sorted by name; those whose names are not UTF-8 are told and left out.
  static func entries(
    of path: String, misnamed: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> [FolderEntry] {
    guard let stream = unsafe opendir(path) else { throw FileError("list", path, code: errno) }
    defer { unsafe closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        unsafe Array(buffer.prefix { $0 != 0 })
      }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        try misnamed(bytes)
        continue
      }
      if name == "." || name == ".." { continue }
      let told = unsafe kind(toldBy: entry.pointee.d_type)
      guard let kind = told ?? Files.kind(of: "\(path)/\(name)") else { continue }
      entries.append(FolderEntry(name: name, kind: kind))
    }
    guard errno == 0 else { throw FileError("list", path, code: errno) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The kind that stands in a folder itself; nil where the file system leaves it out.
  private static func kind(toldBy type: UInt8) -> FileKind? {
    switch Int(type) {
    case DT_UNKNOWN: nil
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: .link
    default: .special
    }
  }

  /// Makes a folder and those above it that are missing.
  package static func create(_ path: String) throws(FileError) {
    if path.isEmpty || isFolder(path) { return }
    if unsafe mkdir(path, 0o755) == 0 { return }
    let code = errno
    guard code == ENOENT, let slash = path.lastIndex(of: "/") else {
      // Another program may have made it a moment ago.
      if code == EEXIST, isFolder(path) { return }
      throw FileError("create", path, code: code)
    }
    try create(String(path[..<slash]))
    guard unsafe mkdir(path, 0o755) == 0 || (errno == EEXIST && isFolder(path)) else {
      throw FileError("create", path, code: errno)
    }
  }

  /// Whether a folder stands at a path, or a link that leads to one.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a folder when nothing is in it; tells whether it did.
  @discardableResult
  package static func removeIfEmpty(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  /// Removes the folders that a path stands in and that hold nothing, up to one that stays.
  package static func removeEmpty(above path: String, within folder: String) {
    var above = Paths.folder(of: path)
    while above.utf8.count > folder.utf8.count, removeIfEmpty(above) {
      above = Paths.folder(of: above)
    }
  }

  /// Removes a folder and all within it; links are removed, not followed.
  package static func removeAll(_ path: String) throws(FileError) {
    guard let kind = Files.kind(of: path) else { return }
    guard kind == .folder else { return try Files.remove(path) }
    for entry in try entries(of: path) { try removeAll("\(path)/\(entry.name)") }
    guard unsafe rmdir(path) == 0 else { throw FileError("remove", path, code: errno) }
  }

  /// The working directory.
  package static func current() throws(FileError) -> String {
    guard let path = unsafe realpath(".", nil) else {
      throw FileError("find", "the working directory", code: errno)
    }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
