/// What a finding is about, told without words that may change: the source of its fingerprint.
package struct Subject: Hashable, Sendable {
  /// The fact that drifted, such as `audit-trail.json`, or the page or file that is at fault.
  package let fact: String
  /// Where it was read: a page's path, a download, the sitemap.
  package let channel: String
  /// The one thing within the fact: an action, a crumb, a link target.
  package let item: String

  package init(fact: String, channel: String, item: String = "") {
    self.fact = fact
    self.channel = channel
    self.item = item
  }
}
