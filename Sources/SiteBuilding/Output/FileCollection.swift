internal import ByteSearching
internal import FileSystem
internal import Synchronization

/// The files of a site, held in memory.
final class FileCollection: FileSink {
  private struct State {
    var files: [String: OutputFile] = [:]
    var digests: [String: String] = [:]
  }

  private let state = Mutex(State())

  /// All that was taken, sorted by path.
  var files: [OutputFile] {
    state.withLock { Array($0.files.values) }.sorted {
      $0.path.precedes($1.path)
    }
  }

  var digests: [String: String] { state.withLock { $0.digests } }

  func take(_ file: OutputFile, digest: String) {
    state.withLock {
      $0.files[file.path] = file
      $0.digests[file.path] = digest
    }
  }

  func take(_ path: String, inParts next: () throws(FileError) -> [UInt8]) throws(FileError) {
    var bytes: [UInt8] = []
    while true {
      let part = try next()
      if part.isEmpty { return take(OutputFile(path: path, bytes: bytes)) }
      bytes += part
    }
  }

  func bytes(of path: String) throws(FileError) -> [UInt8] {
    guard let file = state.withLock({ $0.files[path] }) else {
      throw FileError("read", path, because: "it was not made")
    }
    return file.bytes
  }

  func keep(_ file: RememberedFile) -> Bool { false }

  func settle() {}

  func giveUp() {}
}
