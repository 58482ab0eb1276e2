/// A node of a page as an HTML parser sees it.
package indirect enum HTMLNode: Sendable {
  case element(HTMLElement)
  case text(HTMLText)
}

/// A run of text, decoded, with the source it was decoded from.
package struct HTMLText: Sendable {
  /// The text as a reader sees it.
  package let text: String
  /// The byte range of the source.
  package let source: Range<Int>
}

/// An attribute with the offset of its value in the source.
package struct HTMLAttribute: Sendable {
  package let name: String
  package let value: String
  package let offset: Int
}
