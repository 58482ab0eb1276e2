internal import Digests
internal import FileSystem
internal import PageRendering
internal import Synchronization

/// What was said of codes before, each in a file named for the digest of all that it depends on.
///
/// Several processes may use one folder: a file is there whole or not at all, and always the same.
/// It is a class because it counts what several threads ask it for.
package final class ColourCache: Sendable {
  private let folder: String
  private let program: [UInt8]
  /// The answers that were asked for, and whether one of them is new.
  private let use = Mutex(Use())

  private struct Use {
    var names: Set<String> = []
    var hasGrown = false
  }

  /// The bytes that answers may take before old ones are removed, down to half of them.
  private static let limit = 32 << 20
  /// What a file takes on the disk at least.
  private static let block = 4_096

  package init(in folder: String) {
    self.folder = folder
    program = Array(SHA256.hex(of: Array(Pygments.script.utf8)).utf8)
  }

  /// What a version of Pygments said of a code; nil where that is not known, or not readable.
  func code(_ code: String, in language: String, by version: String) -> ColouredCode? {
    let name = name(of: code, language, version)
    guard let answer = try? Files.read("\(folder)/\(name)", limit: code.utf8.count * 2) else {
      return nil
    }
    use.withLock { _ = $0.names.insert(name) }
    return ColourAnswer.code(code, colouredBy: answer)
  }

  /// Keeps an answer; where that cannot be, it is asked for again next time.
  package func keep(_ answer: [UInt8], to code: String, in language: String, by version: String) {
    let name = name(of: code, language, version)
    KeptFiles.keep(answer, as: name, in: folder)
    use.withLock { use in
      use.names.insert(name)
      use.hasGrown = true
    }
  }

  /// Removes the oldest answers that nothing asked for, where all take more than the limit.
  ///
  /// What another process would have asked for is only asked of Pygments once more.
  package func prune(limit: Int = limit) {
    let (names, hasGrown) = use.withLock { ($0.names, $0.hasGrown) }
    guard hasGrown, let entries = try? Folders.entries(of: folder) else { return }
    var size = 0
    var old: [(name: String, size: Int, written: Int64)] = []
    for entry in entries where entry.kind == .file && entry.name.utf8.count == 64 {
      guard let file = FileStamp(of: "\(folder)/\(entry.name)") else { continue }
      let taken = (Int(file.size) + Self.block - 1) / Self.block * Self.block
      size += taken
      if !names.contains(entry.name) { old.append((entry.name, taken, file.written)) }
    }
    guard size > limit else { return }
    for file in old.sorted(by: { ($0.written, $0.name) < ($1.written, $1.name) })
    where size > limit / 2 {
      try? Files.remove("\(folder)/\(file.name)")
      size -= file.size
    }
  }

  private func name(of code: String, _ language: String, _ version: String) -> String {
    let key = [program, Array(version.utf8), Array(language.utf8), Array(code.utf8)]
    return SHA256.hex(of: Array(key.joined(separator: [0])))
  }
}
