internal import FileSystem

/// Files that builds leave for later ones, and that are made anew where they are gone.
enum KeptFiles {
  /// What keeps repositories from a folder, as a file in it, and the name of that.
  static let ignoring = Array("*\n".utf8)
  static let ignoringName = ".gitignore"

  /// Keeps a file in a folder that is made where it is missing, and that no repository takes in;
  /// where that cannot be, nothing is kept.
  static func keep(_ bytes: [UInt8], as name: String, in folder: String) {
    if Files.kind(of: folder) == nil {
      try? Folders.create(folder)
      try? Files.write(ignoring, to: "\(folder)/\(ignoringName)")
    }
    try? Files.write(bytes, to: "\(folder)/\(name)")
  }
}
