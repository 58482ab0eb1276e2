internal import Diagnostics
internal import Digests
package import FileSystem

/// The folder a site is written to: only files that are ours are replaced or removed.
///
/// Nobody else writes a site there while it lives: another process waits.
package struct OutputFolder: ~Copyable {
  package let path: String
  private let shownAs: String
  /// Whether a site is to outlive a loss of power once it was published.
  let isDurable: Bool
  var lock: FolderLock

  /// Locks the folder, or waits until it can, after telling which folder somebody else holds.
  package init(
    path: String, shownAs: String, isDurable: Bool = true, whenHeld: (String) -> Void = { _ in }
  ) throws(FileError) {
    self.path = Paths.normalized(path)
    self.shownAs = shownAs
    self.isDurable = isDurable
    lock = try FolderLock(self.path, whenHeld: whenHeld)
    // What cannot be removed is told when the place is needed.
    try? SideFolder.clear(beside: self.path)
  }

  /// Brings the folder to hold these files; those that are right already stay the same files, or
  /// are written anew where that is asked for.
  package mutating func publish(
    _ files: [OutputFile], anew isAnew: Bool = false
  ) throws(FileError) -> Publication {
    let owned = ownedFiles()
    let present = try contents()
    var changed: [OutputFile] = []
    var written: [OutputFile] = []
    for file in files {
      let isRight = (try? Files.read(below(file.path))) == file.bytes
      if !isRight { changed.append(file) }
      if !isRight || isAnew && present[file.path] == .file { written.append(file) }
    }
    var rest = present
    for file in files { rest[file.path] = nil }
    let (removed, foreign) = try sort(rest, owned)
    let conflicts = conflicts(of: files, changed, present: present, owned, foreign)
    guard conflicts.isEmpty else { return Publication(findings: conflicts) }
    let obstacle = try apply(
      SiteChange(written: written, removed: removed, present: present, owned: owned))
    return Publication(
      written: written.count, unchanged: files.count - written.count, removed: removed.count,
      foreign: foreign.count { $0.value != .folder }, obstacle: obstacle, findings: [])
  }

  /// All that stands in the folder, by path.
  func contents() throws(FileError) -> [String: FileKind] {
    Files.kind(of: path) == nil ? [:] : try Folders.contents(below: path)
  }

  func below(_ file: String) -> String { "\(path)/\(file)" }

  /// Tells what the build no longer makes: files of ours that nobody changed since, and all else.
  private func sort(
    _ rest: [String: FileKind], _ owned: [String: String]
  ) throws(FileError) -> (removed: Set<String>, foreign: [String: FileKind]) {
    var removed: Set<String> = []
    var foreign: [String: FileKind] = [:]
    for (file, kind) in rest where !file.hasPrefix(SearchIndex.folder + "/") {
      if kind == .file, let digest = owned[file],
        SHA256.hex(of: try Files.read(below(file))) == digest
      {
        removed.insert(file)
      } else {
        foreign[file] = kind
      }
    }
    return (removed, foreign)
  }

  /// What the last build's manifest lists, by path; nothing when there is none.
  private func ownedFiles() -> [String: String] {
    (try? Files.read(below(ManifestFile.path))).flatMap(ManifestFile.digests) ?? [:]
  }

  /// What stands where a file is to be written, and was not written by a build.
  private func conflicts(
    of files: [OutputFile], _ changed: [OutputFile], present: [String: FileKind],
    _ owned: [String: String], _ foreign: [String: FileKind]
  ) -> [Finding] {
    var paths = Set(
      changed.lazy.map(\.path).filter { path in
        guard let kind = present[path] else { return false }
        return kind != .file || owned[path] == nil && path != ManifestFile.path
      })
    // A file of somebody's in place of a folder of ours, or below what is to be a file.
    let wanted = foreign.isEmpty ? [] : Set(files.map(\.path))
    for path in foreign.keys { paths.formUnion(Self.folders(above: path).filter(wanted.contains)) }
    for file in foreign.isEmpty ? [] : files {
      paths.formUnion(
        Self.folders(above: file.path).filter { foreign[$0].map { $0 != .folder } ?? false })
    }
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.map { Self.conflict($0, in: shownAs) }
  }

  private static func folders(above path: String) -> [String] {
    Array(sequence(first: Paths.folder(of: path)) { Paths.folder(of: $0) }.prefix { !$0.isEmpty })
  }

  private static func conflict(_ file: String, in folder: String) -> Finding {
    Finding(
      "output", at: SourcePosition(file: "\(folder)/\(file)"),
      "this file stands in the way and was not written by plumbline",
      hint: "move it elsewhere, or name another folder with '-o'",
      about: Subject(fact: file, channel: "output"))
  }
}
