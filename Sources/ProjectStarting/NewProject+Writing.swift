package import FileSystem

extension NewProject {
  /// What keeps a project from being made in a folder.
  package enum Obstacle: Hashable, Sendable {
    /// Something stands there that is no folder.
    case noFolder
    /// The folder holds these, folders with a final slash.
    case notEmpty([String])
  }

  /// What is in the way of a project at a path; nil when it can be made there.
  package static func obstacle(at path: String) throws(FileError) -> Obstacle? {
    guard let kind = Files.kind(of: path) else { return nil }
    guard kind == .folder || kind == .link else { return .noFolder }
    do throws(FileError) {
      let names = try Folders.entries(of: path).map { $0.kind == .folder ? "\($0.name)/" : $0.name }
      return names.isEmpty ? nil : .notEmpty(names)
    } catch {
      if error.isMissing { return .noFolder }
      throw error
    }
  }

  /// Makes every file below a folder; takes back what it made when one cannot be.
  ///
  /// A file is only ever made where nothing stands, whatever has come there meanwhile.
  package func write(into folder: String) throws(FileError) {
    let wasThere = Files.kind(of: folder) != nil
    var begun: [String] = []
    do throws(FileError) {
      try Folders.create(folder)
      for file in files {
        let path = Paths.join(folder, file.path)
        try Folders.create(Paths.folder(of: path))
        begun.append(path)
        try Files.create(file.bytes, at: path)
      }
    } catch {
      // What came there meanwhile is not ours.
      if error.isTaken, error.path == begun.last { begun.removeLast() }
      for path in begun { try? Files.remove(path) }
      for path in begun.reversed() { Folders.removeEmpty(above: path, within: folder) }
      if !wasThere { Folders.removeIfEmpty(folder) }
      throw error
    }
  }
}
