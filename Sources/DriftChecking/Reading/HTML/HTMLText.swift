/// A run of text, decoded, with the source it was decoded from.
package struct HTMLText: Sendable {
  /// The text as a reader sees it.
  package let text: String
  /// The byte range of the source.
  package let source: Range<Int>
}
