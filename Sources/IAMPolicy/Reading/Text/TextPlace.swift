/// A place in a text.
public struct TextPlace: Hashable, Sendable {
  /// The bytes before it.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int

  /// Makes a place.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
