package import Diagnostics

/// What gives the code on a site's pages its colours.
package enum CodeHighlighting: Hashable, Sendable {
  /// Plumbline alone: policies have colours, and other code has none.
  case builtin
  /// Pygments, of one version or, without one, of any; and where that is asked for.
  case pygments(version: String?, at: SourcePosition)
}
