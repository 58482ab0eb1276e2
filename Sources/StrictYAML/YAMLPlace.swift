/// A place in YAML text.
package struct YAMLPlace: Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1 in Unicode scalars.
  package let column: Int
  /// The bytes before it.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// Where a text of its own begins.
  package static let start = YAMLPlace(line: 1, column: 1, offset: 0)
}
