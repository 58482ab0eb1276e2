internal import FileSystem
internal import PageRendering

/// Pygments, asked through a Python program that runs as long as this value lives.
final class Pygments {
  /// The program that answers.
  static let script = String(decoding: PackageResources.pygments_tokens_py, as: UTF8.self)

  /// The version that answers; empty where the Python has no Pygments.
  let version: String
  private let python: String
  private let process: CoProcess

  /// The bytes of a version.
  private static let longestVersion = 64

  /// Starts the Python at a path, shut off from the user's own settings and modules.
  init(python: String) throws(FileError) {
    self.python = python
    process = try CoProcess(python, ["-I", "-c", Self.script])
    version = String(decoding: try process.receive(upTo: Self.longestVersion), as: UTF8.self)
  }

  /// What it says of a code, and what that means.
  func answer(
    to code: String, in language: String
  ) throws(FileError) -> (answer: [UInt8], code: ColouredCode) {
    try process.send(Array(language.utf8))
    try process.send(Array(code.utf8))
    // Each part is one byte or more, told by a letter and as many digits as its length has.
    let answer = try process.receive(upTo: code.utf8.count * 2)
    guard let coloured = ColourAnswer.code(code, colouredBy: answer) else {
      throw FileError(
        "run", python, because: "what it tells of '\(language)' code is not that code")
    }
    return (answer, coloured)
  }
}
