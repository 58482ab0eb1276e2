internal import CanonicalModel
internal import Diagnostics
internal import FileSystem

/// What a command runs with: the product whose truth it holds, and the streams.
struct Session: Sendable {
  let product: Product

  /// Prints a result to standard output.
  func print(_ text: String) throws(FileError) {
    try StandardStream.output.write(text)
  }

  /// Prints a result that nobody may be reading.
  func announce(_ text: String) { try? StandardStream.output.write(text) }

  /// Prints progress or a complaint to standard error, which may be closed.
  func note(_ text: String) {
    try? StandardStream.error.write(VisibleText.lines(text) + "\n")
  }
}
