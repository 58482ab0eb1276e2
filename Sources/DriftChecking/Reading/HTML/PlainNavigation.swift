/// The content of a page's sidebar, read without gumbo: most of a large site is its sidebars.
///
/// Only what every parser of HTML reads alike is taken: lists of links that are properly nested,
/// written without character references, where nothing that stands before them reaches into them.
/// Of any other sidebar gumbo makes what browsers make.
package struct PlainNavigation {
  /// Where the start tag of the `nav` begins.
  let opening: Int
  /// What stands between its tags.
  let range: Range<Int>
  /// What was read there, as if nothing stood before it.
  let nodes: [HTMLDocument.Node]
  let attributes: [HTMLAttribute]
  let utf8: [UInt8]

  /// Reads the sidebar of a page; nil where it is not plain.
  package init?(in source: [UInt8]) {
    guard let place = NavigationScan.place(in: source) else { return nil }
    var reader = PlainMarkup(source, from: place.content)
    guard reader.read() else { return nil }
    opening = place.opening
    range = place.content..<reader.index
    nodes = reader.nodes
    attributes = reader.attributes
    utf8 = reader.utf8
  }
}
