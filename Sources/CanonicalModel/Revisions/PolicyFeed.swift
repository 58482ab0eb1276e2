/// What the Atom feed of a policy's changes says.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc4287>
package struct PolicyFeed: Sendable {
  /// One revision.
  package struct Entry: Sendable {
    package let id: String
    package let title: String
    /// The day, `YYYY-MM-DD`.
    package let day: String
    /// The address of what it tells of.
    package let link: String
    /// Plain text, a line for each thing it says.
    package let text: String
  }

  package let title: String
  /// The feed's own address, and so its id.
  package let address: String
  /// The page that shows the changes; nil where the model names none.
  package let page: String?
  package let author: String
  package let day: String
  package let entries: [Entry]

  /// The file of a policy's feed, below the site folder.
  package static func path(of policy: String) -> String { "policies/\(policy).atom" }

  /// Every feed of a product whose site is at an address: one for each policy with revisions.
  package static func all(of product: Product, at url: String) -> [(path: String, feed: Self)] {
    product.policies.compactMap { policy in
      PolicyFeed(of: policy, product, at: url).map { (path(of: policy.id), $0) }
    }
  }

  /// Makes the feed of a policy; nil when no revisions of it are kept.
  package init?(of policy: PublishedPolicy, _ product: Product, at url: String) {
    guard let newest = policy.revisions.first else { return nil }
    let address = "\(url)/\(Self.path(of: policy.id))"
    let fact = "\(policy.id).changes"
    title = "Changes of the policy \(policy.name)"
    self.address = address
    page = product.pages.first { $0.facts.contains(fact) }.map { "\(url)/\($0.address)" }
    author = product.name
    day = newest.day
    entries = policy.changes.map { change in
      Entry(
        id: "\(address)#\(change.revision.id)",
        title: "\(policy.name), revision \(change.revision.id)"
          + (change.summary.map { ": \($0)" } ?? ""),
        day: change.revision.day, link: "\(url)/\(change.file)",
        text: change.told.joined(separator: "\n"))
    }
  }
}

extension PolicyChange {
  /// What the entry says of the change, line by line, without what only a page can show.
  fileprivate var told: [String] {
    lines.dropFirst().dropLast().map { line in
      let text = line.filter { if case .link = $0 { false } else { true } }.map(\.text).joined()
      return text.hasSuffix(" ") ? String(text.dropLast()) : text
    }
  }
}

extension PagePublication {
  /// The page's address below the site's.
  fileprivate var address: String {
    if page == "index" { return "" }
    return page.hasSuffix("/index") ? String(page.dropLast("index".utf8.count)) : page + "/"
  }
}
