internal import ByteSearching
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
    let draft = draft(of: try Self.contents(of: path), anew: isAnew)
    for file in files { draft.take(file) }
    return try publish(draft)
  }

  /// The site that is to stand here, before any of its files was made, given what is here now.
  func draft(of present: [String: FileKind], anew isAnew: Bool) -> SiteDraft {
    SiteDraft(of: path, present: present, anew: isAnew, isDurable: isDurable)
  }

  /// Brings the folder to hold what a draft was given, and nothing else of ours.
  mutating func publish(_ draft: SiteDraft) throws(FileError) -> Publication {
    let made = try draft.made()
    let present = draft.present
    let rest = present.filter { made[$0.key] == nil && !SearchIndex.holds($0.key) }
    let isIdle = rest.isEmpty && !made.values.contains(where: \.isWritten)
    let owned = isIdle ? [:] : ownedFiles()
    let (removed, foreign) = try sort(rest, owned)
    let conflicts = conflicts(of: made, present: present, owned, foreign)
    guard conflicts.isEmpty else { return Publication(findings: conflicts) }
    let written = Set(made.lazy.filter(\.value.isWritten).map(\.key))
    let obstacle = try apply(
      SiteChange(written: written, removed: removed, present: present, owned: owned),
      from: draft.stage)
    return Publication(
      writtenFiles: written, unchanged: made.count - written.count, removed: removed.count,
      foreign: foreign.count { $0.value != .folder }, obstacle: obstacle, findings: [])
  }

  /// Puts files that a build made in their places, each by itself, before all others are looked at.
  package mutating func renew(_ files: [OutputFile]) throws(FileError) {
    var batch = FileBatch()
    for file in files { try batch.add(file.bytes, to: below(file.path)) }
    try batch.commit()
  }

  /// All that stands in a folder, by path; nothing where there is none.
  static func contents(of path: String) throws(FileError) -> [String: FileKind] {
    Files.kind(of: path) == nil ? [:] : try Folders.contents(below: path)
  }

  func below(_ file: String) -> String { "\(path)/\(file)" }

  /// Tells what the build no longer makes: files of ours that nobody changed since, and all else.
  private func sort(
    _ rest: [String: FileKind], _ owned: [String: String]
  ) throws(FileError) -> (removed: Set<String>, foreign: [String: FileKind]) {
    var removed: Set<String> = []
    var foreign: [String: FileKind] = [:]
    for (file, kind) in rest {
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
    of made: [String: SiteDraft.Made], present: [String: FileKind], _ owned: [String: String],
    _ foreign: [String: FileKind]
  ) -> [Finding] {
    var paths = Set(
      made.lazy.filter(\.value.isChanged).map(\.key).filter { path in
        guard let kind = present[path] else { return false }
        return kind != .file || owned[path] == nil && path != ManifestFile.path
      })
    // A file of somebody's in place of a folder of ours, or below what is to be a file.
    for path in foreign.keys {
      paths.formUnion(Self.folders(above: path).filter { made[$0] != nil })
    }
    for path in foreign.isEmpty ? [:].keys : made.keys {
      paths.formUnion(
        Self.folders(above: path).filter { foreign[$0].map { $0 != .folder } ?? false })
    }
    let sorted = paths.sorted { $0.precedes($1) }
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
