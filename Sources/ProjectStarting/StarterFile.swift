internal import CStarterFiles

/// A file of a new project.
package struct StarterFile: Hashable, Sendable {
  /// Where it goes, below the project's folder.
  package let path: String
  package let bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.init(path, Array(text.utf8))
  }

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Those that are the same for every product: the theme, a guide, and what is around them.
  static var carried: [StarterFile] {
    (0..<starter_file_count()).map { index in
      let file = unsafe starter_file_at(index)
      return unsafe StarterFile(
        String(cString: file.path),
        Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}
