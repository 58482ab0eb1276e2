/// What is known of the site from its configuration.
package struct SiteFacts: Hashable, Sendable {
  package let title: String
  package let url: String

  package init(title: String, url: String) {
    self.title = title
    self.url = url
  }
}
