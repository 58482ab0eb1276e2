/// One step of rendering a template; sections hold no steps but say where theirs end.
///
/// Names stand in the template's table, so that a step is a few plain numbers.
struct Operation: Sendable {
  enum Kind: Sendable {
    /// Text of the template; at the start of a line, a partial's indentation goes before it.
    case text(Range<Int>, startsLine: Bool)
    case value(name: Int, isEscaped: Bool)
    /// A section over the steps that follow, up to the one at `end`.
    case section(name: Int, isInverted: Bool, end: Int)
    /// Another template; when alone on its line, each of its lines is indented like the tag.
    case partial(name: Int, indentation: Range<Int>?)
  }

  var kind: Kind
  /// Where the text or the name begins.
  let offset: Int
}
