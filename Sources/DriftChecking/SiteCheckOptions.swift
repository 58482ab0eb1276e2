/// What a check of a site is asked for beyond what it always does.
package struct SiteCheckOptions: Sendable {
  /// True where every file must have the bytes it was built with.
  package var holdsBytes = false

  /// True where a site without a search index is at fault.
  package var requiresSearch = false

  package init() {}
}
