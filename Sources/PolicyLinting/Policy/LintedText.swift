internal import IAMPolicy

/// A string of a policy with where it stands.
package struct LintedText: Hashable, Sendable {
  package let text: String
  package let location: LintLocation

  /// True when a character in it is refused by IAM, which is told by itself.
  var isUnpasteable: Bool { text.unicodeScalars.contains(where: CharacterCheck.refuses) }

  /// The place of a piece of it, counted in Unicode scalars of the text.
  ///
  /// The span is the whole string's when escapes make its spelling longer than its text.
  func part(start: Int, length: Int) -> LintLocation {
    let path = location.path + [.substring(start: start, length: length)]
    let span = location.span
    guard span.end.offset - span.start.offset == text.utf8.count + 2,
      text.utf8.count == text.unicodeScalars.count
    else { return LintLocation(path: path, span: span) }
    let from = TextPlace(
      offset: span.start.offset + 1 + start, line: span.start.line,
      column: span.start.column + 1 + start)
    let to = TextPlace(
      offset: from.offset + length, line: from.line, column: from.column + length)
    return LintLocation(path: path, span: LintLocation.Span(start: from, end: to))
  }
}
