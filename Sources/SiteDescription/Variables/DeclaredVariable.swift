package import Diagnostics

/// Words that a site or a page gives a name, for its placeholders to repeat.
package struct DeclaredVariable: Hashable, Sendable {
  /// The name behind `site.` or `page.`.
  package let name: String
  /// The words as written; they may hold placeholders.
  package let text: String
  /// Where the first of the words stands.
  package let position: SourcePosition

  package init(name: String, text: String, position: SourcePosition) {
    self.name = name
    self.text = text
    self.position = position
  }
}
