internal import SiteDescription

/// One crumb of a page, ready to be shown.
struct TrailLine {
  let label: String
  let page: OutlinePage
}
