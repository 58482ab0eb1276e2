package import IAMPolicy

/// A part of a policy: the way to it from the root, and the text it spans.
package struct LintLocation: Hashable, Sendable {
  /// One step on the way to a part of a policy.
  package enum Step: Hashable, Sendable {
    /// The value of a key.
    case value(String)
    /// An item of an array.
    case index(Int)
    /// A key itself.
    case key(String)
    /// A piece of a string: where it starts and how long it is, in Unicode scalars.
    case substring(start: Int, length: Int)
  }

  /// Where a part begins, and the place after its end.
  package struct Span: Hashable, Sendable {
    package let start: TextPlace
    package let end: TextPlace

    package init(start: TextPlace, end: TextPlace) {
      self.start = start
      self.end = end
    }
  }

  package let path: [Step]
  package let span: Span

  package init(path: [Step], span: Span) {
    self.path = path
    self.span = span
  }
}
