/// A part of a code that is all of one kind.
package struct CodeRun: Hashable, Sendable {
  /// Nil for what has no colour.
  package let kind: CodeKind?
  /// Its length in bytes of UTF-8.
  package let length: Int

  package init(_ kind: CodeKind?, length: Int) {
    self.kind = kind
    self.length = length
  }
}
