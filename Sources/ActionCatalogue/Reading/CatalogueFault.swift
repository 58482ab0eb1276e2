/// A line of a catalogue's text that cannot be read.
package struct CatalogueFault: Error, Equatable {
  /// The line, counted from 1.
  package let line: Int
  /// What is wrong with it.
  package let message: String

  init(_ message: String, line: Int) {
    self.line = line
    self.message = message
  }
}
