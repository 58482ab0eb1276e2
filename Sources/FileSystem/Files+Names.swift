internal import CLinux
internal import Glibc

/// Names that files have beside their bytes: more than one, or another's.
extension Files {
  /// What stands at a path, links not followed; nil when nothing does.
  package static func identity(of path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return FileIdentity(status)
  }

  /// Writes a file where nothing stands.
  ///
  /// It is not whole at every moment: for a folder that nobody reads yet.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
    var writer = try FileWriter(at: path)
    try writer.append(bytes)
    try writer.close()
  }

  /// What a link says it leads to; nil for what is no link.
  package static func target(ofLink path: String) -> String? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = unsafe buffer.baseAddress.map { unsafe max(readlink(path, $0, buffer.count), 0) } ?? 0
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// Gives a file a second name, where nothing stands; links are not followed.
  package static func link(_ path: String, as other: String) throws(FileError) {
    guard unsafe Glibc.link(path, other) == 0 else {
      throw FileError("link", path, code: errno)
    }
  }

  /// Lets two paths change what they lead to, so that at all times both lead to one of the two.
  package static func exchange(_ path: String, with other: String) throws(FileError) {
    guard unsafe linux_exchange(AT_FDCWD, path, other) == 0 else {
      throw FileError("exchange", other, code: errno)
    }
  }

  /// Tells whether files can be moved from one folder to another.
  ///
  /// The kernel looks at where the folders are before it looks for the file, which is not there.
  package static func canMove(from folder: String, to other: String) -> Bool {
    let name = ".plumbline-nothing"
    return unsafe rename("\(folder)/\(name)", "\(other)/\(name)") == 0 || errno == ENOENT
  }
}
