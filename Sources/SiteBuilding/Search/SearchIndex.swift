internal import Digests
package import FileSystem

/// The search index of a published site: what Pagefind makes of its pages, in a folder of its own.
package struct SearchIndex: Sendable {
  /// The folder's name within the site; it is no part of what is committed or listed.
  package static let folder = "pagefind"

  /// Whether a file of a site is part of its index.
  static func holds(_ file: String) -> Bool { file.hasPrefix(folder + "/") }

  private let site: String

  package init(of site: String) { self.site = site }

  /// Tells whether the index was made of the site as it is now.
  package var isCurrent: Bool {
    guard let stamp = try? stamp(), let made = try? Files.read(stampPath) else { return false }
    return made == stamp
  }

  /// Makes the index with the program at a path, in place of the one that is there.
  ///
  /// It is made beside the site, or in it where nothing can be moved into the site.
  package func make(with program: String) throws(FileError) {
    let side: SideFolder
    do throws(FileError) {
      side = try SideFolder(beside: site)
    } catch {
      guard error.meansNoExchange else { throw error }
      let fresh = "\(site)/\(Self.folder).partial"
      try Folders.removeAll(fresh)
      return try make(with: program, in: fresh)
    }
    try make(with: program, in: side.index)
    side.close()
  }

  /// Makes the index of a site that may become another meanwhile, in a folder of its own, as long as
  /// nothing can be read from the descriptors; it takes its place where the site is as it was.
  package func make(
    with program: String, in fresh: String, unless stops: [Int32]
  ) throws(FileError) {
    try Folders.removeAll(fresh)
    let before = try stamp()
    guard try make(with: program, in: fresh, stamp: before, unless: stops) else { return }
    let lock = try FolderLock(site) { _ in }
    if try stamp() == before { try publish(fresh) }
    lock.close()
    try Folders.removeAll(fresh)
  }

  private func make(with program: String, in fresh: String) throws(FileError) {
    _ = try make(with: program, in: fresh, stamp: stamp(), unless: [])
    try publish(fresh)
  }

  /// Makes the index in a folder; tells whether it was not stopped.
  private func make(
    with program: String, in fresh: String, stamp: [UInt8], unless stops: [Int32]
  ) throws(FileError) -> Bool {
    let run = try ChildProcess.run(
      program, ["--site", site, "--output-path", fresh, "--root-selector", "html", "--silent"],
      unless: stops)
    guard let run else {
      try Folders.removeAll(fresh)
      return false
    }
    guard run.status == 0 else {
      try? Folders.removeAll(fresh)
      let last = run.output.split(whereSeparator: \.isNewline).last.map(String.init)
      throw FileError(
        "index", site, because: "Pagefind ended with \(run.status): \(last ?? "it said nothing")")
    }
    for file in try Folders.files(below: fresh) where !Self.isAskedFor(file) {
      try Files.remove("\(fresh)/\(file)")
    }
    try Files.write(stamp, to: "\(fresh)/\(Self.stampFile)")
    return true
  }

  private func publish(_ fresh: String) throws(FileError) {
    let place = "\(site)/\(Self.folder)"
    guard Files.kind(of: place) != nil else { return try Files.move(fresh, to: place) }
    do throws(FileError) {
      try Files.exchange(fresh, with: place)
      try Folders.removeAll(fresh)
    } catch {
      guard error.meansNoExchange else { throw error }
      try Folders.removeAll(place)
      try Files.move(fresh, to: place)
    }
  }

  /// Removes an index of our making that tells an older site.
  package func removeOutdated() throws(FileError) {
    guard Files.kind(of: stampPath) == .file, !isCurrent else { return }
    try Folders.removeAll("\(site)/\(Self.folder)")
  }

  private static let stampFile = "plumbline.sha256"

  private var stampPath: String { "\(site)/\(Self.folder)/\(Self.stampFile)" }

  /// The digest of the list of all the site's digests.
  private func stamp() throws(FileError) -> [UInt8] {
    let manifest = try Files.read("\(site)/\(ManifestFile.path)")
    return Array("\(SHA256.hex(of: manifest))  ../\(ManifestFile.path)\n".utf8)
  }

  /// False for the ready-made interfaces that come with Pagefind: the theme brings its own.
  private static func isAskedFor(_ file: String) -> Bool {
    let extras = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui"]
    return !extras.contains { file.hasPrefix($0) } && file != "pagefind-highlight.js"
  }
}
