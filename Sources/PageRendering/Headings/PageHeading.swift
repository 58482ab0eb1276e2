package import Diagnostics

/// A heading of a page.
package struct PageHeading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  package let id: String
  /// The text without markup, placeholders expanded.
  package let text: String
  package let position: SourcePosition

  package init(level: Int, id: String, text: String, position: SourcePosition) {
    self.level = level
    self.id = id
    self.text = text
    self.position = position
  }
}
