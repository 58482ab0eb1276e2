/// A place of a table that cannot be used.
package struct SourceProblem: Error, Equatable, CustomStringConvertible {
  package let file: String
  /// The line, counted from 1; none where the whole file is meant.
  package let line: Int?
  package let message: String

  package var description: String { "\(file):\(line.map { "\($0):" } ?? "") \(message)" }
}
