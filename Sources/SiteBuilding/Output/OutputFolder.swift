internal import Diagnostics
internal import Digests
package import FileSystem

/// The folder a site is written to: only files that are ours are replaced or removed.
package struct OutputFolder: Sendable {
  let path: String
  private let shownAs: String

  package init(path: String, shownAs: String) {
    self.path = path
    self.shownAs = shownAs
  }

  /// Brings the folder to hold these files; those that are right already are not touched.
  package func publish(_ files: [OutputFile]) throws(FileError) -> Publication {
    let owned = ownedFiles()
    let present = try presentFiles()
    let wanted = Set(files.map(\.path))
    var changed: [OutputFile] = []
    for file in files where (try? Files.read(below(file.path))) != file.bytes {
      changed.append(file)
    }
    let presentSet = Set(present)
    let conflicts = changed.filter {
      presentSet.contains($0.path) && owned[$0.path] == nil && $0.path != ManifestFile.path
    }
    guard conflicts.isEmpty else {
      return Publication(findings: conflicts.map(conflict))
    }
    try Folders.create(path)
    for file in changed.sorted(by: Self.manifestLast) { try write(file) }
    let stale = present.filter { !wanted.contains($0) }
    var removed = 0
    for file in stale where try isOurs(file, owned: owned) {
      try Files.remove(below(file))
      removeEmptyFolders(above: file)
      removed += 1
    }
    return Publication(
      written: changed.count, unchanged: files.count - changed.count, removed: removed,
      foreign: stale.count - removed, findings: [])
  }

  /// What the folder holds, but for the search index, which is made of what is published.
  func presentFiles() throws(FileError) -> [String] {
    guard Files.kind(of: path) != nil else { return [] }
    return try Folders.files(below: path).filter { !$0.hasPrefix(SearchIndex.folder + "/") }
  }

  /// The manifest goes last, so that a broken-off run is seen as one.
  private static func manifestLast(_ left: OutputFile, _ right: OutputFile) -> Bool {
    left.path != ManifestFile.path && right.path == ManifestFile.path
  }

  func below(_ file: String) -> String { "\(path)/\(file)" }

  private func write(_ file: OutputFile) throws(FileError) {
    try Folders.create(Paths.folder(of: below(file.path)))
    try Files.write(file.bytes, to: below(file.path))
  }

  /// A file we wrote and nobody changed since.
  private func isOurs(_ file: String, owned: [String: String]) throws(FileError) -> Bool {
    guard let digest = owned[file] else { return false }
    return SHA256.hex(of: try Files.read(below(file))) == digest
  }

  func removeEmptyFolders(above file: String) {
    var folder = Paths.folder(of: file)
    while !folder.isEmpty, Folders.removeIfEmpty(below(folder)) {
      folder = Paths.folder(of: folder)
    }
  }

  /// What the last build's manifest lists, by path; nothing when there is none.
  private func ownedFiles() -> [String: String] {
    (try? Files.read(below(ManifestFile.path))).flatMap(ManifestFile.digests) ?? [:]
  }

  private func conflict(_ file: OutputFile) -> Finding {
    Finding(
      "output", at: SourcePosition(file: "\(shownAs)/\(file.path)"),
      "this file stands in the way and was not written by plumbline",
      hint: "move it elsewhere, or name another folder with '-o'",
      about: Subject(fact: file.path, channel: "output"))
  }
}
