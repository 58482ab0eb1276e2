/// What is known of the site from its configuration.
package struct SiteFacts: Hashable, Sendable {
  package let title: String
  package let url: String
  /// What it gives a name for placeholders to repeat.
  package let variables: [TextVariable]

  package init(title: String, url: String, variables: [TextVariable] = []) {
    self.title = title
    self.url = url
    self.variables = variables
  }
}
