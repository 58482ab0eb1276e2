/// What is known of a page from its front matter, placeholders there expanded.
package struct PageFacts: Hashable, Sendable {
  package let title: String
  package let description: String
  /// The path below `content/` without extension.
  package let path: String

  package init(title: String, description: String, path: String) {
    self.title = title
    self.description = description
    self.path = path
  }
}
