extension SiteCase {
  static let all = revisions + servers + products + pages + searches
}
