import TestSupport

extension Tool {
  /// What it printed to standard error, but for the note that a copy of the sources has no history.
  var complaints: [Substring] {
    errors.split(separator: "\n").filter { !$0.hasPrefix("whether pages changed after their day") }
  }
}
