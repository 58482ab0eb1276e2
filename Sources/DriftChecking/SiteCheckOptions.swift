/// What a check of a site is asked for beyond what it always does.
package struct SiteCheckOptions: Sendable {
  /// True where every file must have the bytes it was built with.
  package var holdsBytes = false

  /// True where a site without a search index is at fault.
  package var requiresSearch = false

  /// The folder of the pages' sources, in which authors' words are known from what tools left.
  package var content: String?

  package init() {}
}
