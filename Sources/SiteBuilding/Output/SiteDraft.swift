internal import Digests
internal import FileSystem
internal import Synchronization

/// A site on its way into its folder: each file is held against the one that stands there, and
/// written only where it differs, beside the site.
final class SiteDraft: FileSink {
  /// What became of a file.
  struct Made {
    let digest: String
    /// Whether another file stood there, or none.
    let isChanged: Bool
    let isWritten: Bool
    /// What it is known by without being read.
    let stamp: FileStamp?
  }

  private struct State {
    var made: [String: Made] = [:]
    var written = 0
    /// The first that kept a file from being written.
    var failure: FileError?
    var isGivenUp = false
  }

  /// So many files are put on the disk while more are made.
  private static let filesToSettle = 4096

  let stage: SiteStage
  /// What stood in the folder, by path.
  let present: [String: FileKind]
  private let site: String
  private let isAnew: Bool
  private let isDurable: Bool
  private let state = Mutex(State())

  init(
    of site: String, present: [String: FileKind], anew isAnew: Bool, isDurable: Bool
  ) {
    self.site = site
    self.present = present
    self.isAnew = isAnew
    self.isDurable = isDurable
    stage = SiteStage(of: site)
  }

  /// What became of each file, by path.
  func made() throws(FileError) -> [String: Made] {
    let (made, failure) = state.withLock { ($0.made, $0.failure) }
    if let failure { throw failure }
    return made
  }

  var digests: [String: String] { state.withLock { $0.made.mapValues(\.digest) } }

  func take(_ file: OutputFile, digest: String) {
    guard isWanted else { return }
    let isRight =
      present[file.path] != nil && (try? Files.read(place(of: file.path))) == file.bytes
    let isWritten = !isRight || isAnew && present[file.path] == .file
    do throws(FileError) {
      let stamp = isWritten ? try stage.put(file) : FileStamp(of: place(of: file.path))
      note(file.path, Made(digest: digest, isChanged: !isRight, isWritten: isWritten, stamp: stamp))
    } catch {
      fail(error)
    }
  }

  func take(_ path: String, inParts next: () throws(FileError) -> [UInt8]) throws(FileError) {
    guard isWanted else { return }
    let old = present[path] == .file ? try? PartedFile(place(of: path)) : nil
    do throws(FileError) {
      var growth = GrowingFile(path, from: old, anew: isAnew, to: stage)
      while true {
        let part = try next()
        if part.isEmpty { break }
        try growth.append(part)
      }
      note(path, try growth.end(at: place(of: path)))
    } catch {
      fail(error)
    }
  }

  func bytes(of path: String) throws(FileError) -> [UInt8] {
    let isWritten = state.withLock { $0.made[path]?.isWritten ?? false }
    return isWritten ? try stage.bytes(of: path) : try Files.read(place(of: path))
  }

  func keep(_ file: RememberedFile) -> Bool {
    guard isWanted else { return true }
    guard !isAnew, present[file.path] == .file, let stamp = FileStamp(of: place(of: file.path))
    else { return false }
    if stamp != file.stamp {
      guard let bytes = try? Files.read(place(of: file.path)), SHA256.hex(of: bytes) == file.digest
      else { return false }
    }
    note(
      file.path, Made(digest: file.digest, isChanged: false, isWritten: false, stamp: stamp))
    return true
  }

  /// A file of the draft as it stands in the site, now that it is published.
  func remembered(_ path: String) -> RememberedFile? {
    guard let made = state.withLock({ $0.made[path] }) else { return nil }
    let stamp = FileStamp(of: place(of: path))
    // Somebody may have changed it since it was written.
    let isSame = stamp.flatMap { now in made.stamp.map(now.hasSameBytes) } ?? false
    return RememberedFile(path: path, digest: made.digest, stamp: isSame ? stamp : nil)
  }

  func settle() { if isDurable, isWanted { stage.beginSync() } }

  func giveUp() { state.withLock { $0.isGivenUp = true } }

  private func place(of path: String) -> String { "\(site)/\(path)" }

  private var isWanted: Bool { state.withLock { !$0.isGivenUp && $0.failure == nil } }

  private func note(_ path: String, _ made: Made) {
    let isMany = state.withLock { state in
      state.made[path] = made
      if made.isWritten { state.written += 1 }
      return made.isWritten && state.written.isMultiple(of: Self.filesToSettle)
    }
    if isMany { settle() }
  }

  private func fail(_ error: FileError) {
    state.withLock { state in
      if state.failure == nil { state.failure = error }
    }
  }
}
