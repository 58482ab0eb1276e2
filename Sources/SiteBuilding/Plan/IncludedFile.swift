/// A file that pages include, or would if it were there.
package struct IncludedFile: Hashable, Sendable {
  /// Its path, for opening.
  package let path: String
  /// Its path as messages name it.
  package let file: String
  /// The files that include it, as messages name them: pages, or what these include.
  package let includers: Set<String>
}
