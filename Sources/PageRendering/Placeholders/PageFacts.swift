/// What is known of a page from its front matter, placeholders there expanded.
package struct PageFacts: Hashable, Sendable {
  package let title: String
  package let description: String
  /// The path below `content/` without extension.
  package let path: String
  /// What it gives a name for placeholders to repeat.
  package let variables: [TextVariable]

  package init(title: String, description: String, path: String, variables: [TextVariable] = []) {
    self.title = title
    self.description = description
    self.path = path
    self.variables = variables
  }
}
