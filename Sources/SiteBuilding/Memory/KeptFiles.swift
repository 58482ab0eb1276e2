internal import FileSystem

/// Files that builds leave for later ones, and that are made anew where they are gone.
enum KeptFiles {
  /// What keeps repositories from a folder, as a file in it, and the name of that.
  static let ignoring = Array("*\n".utf8)
  static let ignoringName = ".gitignore"

  /// Keeps a file in a folder that is made where it is missing, and that no repository takes in;
  /// where that cannot be, nothing is kept.
  static func keep(_ bytes: [UInt8], as name: String, in folder: String) {
    make(folder)
    try? Files.write(bytes, to: "\(folder)/\(name)")
  }

  /// Keeps a file that is written part by part, once it is whole; its writer has the folder to itself.
  static func keep(
    as name: String, in folder: String, _ write: (inout FileWriter) throws(FileError) -> Void
  ) {
    make(folder)
    let partial = "\(folder)/\(name).partial"
    // What a process that was killed has left.
    try? Files.remove(partial)
    do throws(FileError) {
      var writer = try FileWriter(at: partial)
      try write(&writer)
      try writer.close()
      try Files.move(partial, to: "\(folder)/\(name)")
    } catch {
      try? Files.remove(partial)
    }
  }

  private static func make(_ folder: String) {
    guard Files.kind(of: folder) == nil else { return }
    try? Folders.create(folder)
    try? Files.write(ignoring, to: "\(folder)/\(ignoringName)")
  }
}
