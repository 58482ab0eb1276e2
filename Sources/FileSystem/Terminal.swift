internal import CLinux
internal import Glibc

/// The terminal that standard error may be, and standard output.
package enum Terminal {
  /// What a terminal is taken for that does not tell its width.
  private static let usualColumns = 80

  /// Whether standard error is a terminal on which a line can be drawn anew.
  package static var isAttached: Bool {
    isatty(STDERR_FILENO) == 1 && Process.variable("TERM") != "dumb"
  }

  /// Whether results are printed to a terminal.
  package static var isShowingResults: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns it has now.
  package static var columns: Int {
    let columns = Int(linux_columns(STDERR_FILENO))
    return columns > 0 ? columns : usualColumns
  }

  /// Draws a line in place of the one the cursor stands in.
  package static func redraw(_ line: String) {
    try? StandardStream.error.write("\r\(line)\u{1B}[K")
  }
}
