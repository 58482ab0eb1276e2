internal import Digests
internal import FileSystem
internal import PageRendering

/// What was said of codes before, each in a file named for the digest of all that it depends on.
///
/// Several processes may use one folder: a file is there whole or not at all, and always the same.
struct ColourCache: Sendable {
  private let folder: String
  private let program: [UInt8]

  init(in folder: String) {
    self.folder = folder
    program = Array(SHA256.hex(of: Array(Pygments.script.utf8)).utf8)
  }

  /// What a version of Pygments said of a code; nil where that is not known, or not readable.
  func code(_ code: String, in language: String, by version: String) -> ColouredCode? {
    guard
      let answer = try? Files.read(path(of: code, language, version), limit: code.utf8.count * 2)
    else { return nil }
    return ColourAnswer.code(code, colouredBy: answer)
  }

  /// Keeps an answer; where that cannot be, it is asked for again next time.
  func keep(_ answer: [UInt8], to code: String, in language: String, by version: String) {
    if Files.kind(of: folder) == nil {
      try? Folders.create(folder)
      try? Files.write(Array("*\n".utf8), to: "\(folder)/.gitignore")
    }
    try? Files.write(answer, to: path(of: code, language, version))
  }

  private func path(of code: String, _ language: String, _ version: String) -> String {
    let key = [program, Array(version.utf8), Array(language.utf8), Array(code.utf8)]
    return "\(folder)/\(SHA256.hex(of: Array(key.joined(separator: [0]))))"
  }
}
