/// How a policy document is laid out as JSON text.
public enum PolicyLayout: String, Hashable, Sendable, CaseIterable {
  /// Two spaces a level, one value a line.
  case readable
  /// No white space between tokens.
  case compact
}
