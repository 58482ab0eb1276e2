internal import SiteDescription

/// A page whose files are made, or are as they were.
struct MadePage: Sendable {
  let page: OutlinePage
  let record: PageRecord
  /// The digest of what it depends on; nil for a page that is not to be remembered.
  let key: String?
  let includes: [RememberedInclude]
}
