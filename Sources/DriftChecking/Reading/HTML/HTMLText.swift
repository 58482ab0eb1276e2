/// A run of text, decoded, with the source it was decoded from.
package struct HTMLText: Sendable {
  let document: HTMLDocument
  let index: Int

  /// The text as a reader sees it, in bytes.
  package var utf8: ArraySlice<UInt8> { document.utf8[document.nodes[index].content] }

  /// The text as a reader sees it.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The byte range of the source.
  package var source: Range<Int> { document.nodes[index].source }
}
