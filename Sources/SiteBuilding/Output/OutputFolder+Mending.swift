internal import Digests
package import FileSystem

extension OutputFolder {
  /// Writes anew the files at fault that are stale and the build's own, and those that are absent;
  /// what anybody else made or changed is left alone.
  ///
  /// Whose a file is stands in the manifest: without one that can be read nothing is touched, and
  /// the result is nil. All files are put in place at one moment, as in a build.
  package mutating func mend(
    _ files: [OutputFile], isAtFault: (String) -> Bool
  ) throws(FileError) -> Mending? {
    guard Files.kind(of: below(ManifestFile.path)) == .file else { return nil }
    let manifest = try Files.read(below(ManifestFile.path))
    guard let owned = ManifestFile.digests(in: manifest) else { return nil }
    let present = try Self.contents(of: path)
    let made = files.filter { $0.path != ManifestFile.path }
    var mending = Mending()
    for file in made {
      try sort(file, owned[file.path], isAtFault, into: &mending)
    }
    let known = Set(files.map(\.path))
    let rest = present.filter { $0.value == .file && !known.contains($0.key) }.keys
    for file in rest.sorted() where !SearchIndex.holds(file) && isAtFault(file) {
      guard let digest = owned[file] else {
        mending.foreign.insert(file)
        continue
      }
      if SHA256.hex(of: try Files.read(below(file))) == digest {
        mending.removed.append(file)
      } else {
        mending.edited.insert(file)
      }
    }
    let isWhole = made.allSatisfy {
      mending.right.contains($0.path) || mending.written.contains($0.path)
    }
    let isNewModel = isWhole || isAtFault(ManifestFile.path)
    let mended = self.manifest(
      of: files, after: mending, owned,
      otherwise: isNewModel ? nil : ManifestFile.model(in: manifest))
    var written = Set(mending.written)
    let stage = SiteStage(of: path)
    for file in files where written.contains(file.path) { try stage.put(file) }
    if mended.bytes != manifest {
      try stage.put(mended)
      written.insert(ManifestFile.path)
      mending.written.append(ManifestFile.path)
    }
    mending.obstacle = try apply(
      SiteChange(
        written: written, removed: Set(mending.removed), present: present, owned: owned),
      from: stage)
    return mending
  }

  /// Tells what is to be done with a file that the build makes.
  private func sort(
    _ file: OutputFile, _ digest: String?, _ isAtFault: (String) -> Bool,
    into mending: inout Mending
  ) throws(FileError) {
    guard isReached(file.path) else {
      mending.foreign.insert(file.path)
      return
    }
    guard let kind = Files.kind(of: below(file.path)) else {
      mending.written.append(file.path)
      return
    }
    guard kind == .file else {
      mending.foreign.insert(file.path)
      return
    }
    let bytes = try Files.read(below(file.path))
    if bytes == file.bytes {
      mending.right.insert(file.path)
    } else if isAtFault(file.path) {
      switch digest {
      case nil: mending.foreign.insert(file.path)
      case SHA256.hex(of: bytes): mending.written.append(file.path)
      default: mending.edited.insert(file.path)
      }
    }
  }

  /// Tells whether only folders stand on the way to a file: no link leads out of the site.
  private func isReached(_ file: String) -> Bool {
    var folder = Paths.folder(of: file)
    while !folder.isEmpty {
      let kind = Files.kind(of: below(folder))
      guard kind == nil || kind == .folder else { return false }
      folder = Paths.folder(of: folder)
    }
    return true
  }

  /// The manifest with new digests for what is right now, and the old ones for all else; of the
  /// plan's model unless an older one is to stay.
  private func manifest(
    of files: [OutputFile], after mending: Mending, _ owned: [String: String],
    otherwise model: String?
  ) -> OutputFile {
    let fresh = mending.right.union(mending.written)
    var digests = owned
    for file in mending.removed { digests[file] = nil }
    for file in files where fresh.contains(file.path) {
      digests[file.path] = SHA256.hex(of: file.bytes)
    }
    let planned = files.first { $0.path == ManifestFile.path }
      .flatMap { ManifestFile.model(in: $0.bytes) }
    return ManifestFile.file(
      model: model ?? planned ?? "", digests: digests)
  }
}
