/// The tree of a page in one piece: its nodes one after the other, in document order.
///
/// A site has millions of elements; here each is a few numbers, with nothing to count or to free.
final class HTMLDocument: Sendable {
  /// An element, or a run of text.
  struct Node: Sendable {
    /// The index of an element's name; negative for text.
    let name: Int32
    /// True for an element whose content no reader sees.
    let isHidden: Bool
    /// Where an element's start tag, or the source of a text, begins.
    let offset: Int32
    /// Where the source of a text ends.
    let sourceEnd: Int32
    /// Where an element's attributes, or the bytes of a text, begin and end.
    let first: Int32
    let last: Int32
    /// The index behind the last node within.
    var end: Int32

    var isElement: Bool { name >= 0 }
    var content: Range<Int> { Int(first)..<Int(last) }
    var source: Range<Int> { Int(offset)..<Int(sourceEnd) }
  }

  let nodes: [Node]
  let attributes: [HTMLAttribute]
  /// The text of all nodes, decoded.
  let utf8: [UInt8]
  /// The names that gumbo does not know.
  private let names: [HTMLName]

  init(nodes: [Node], attributes: [HTMLAttribute], utf8: [UInt8], names: [HTMLName]) {
    self.nodes = nodes
    self.attributes = attributes
    self.utf8 = utf8
    self.names = names
  }

  /// The name of an element.
  func name(of node: Node) -> HTMLName {
    let index = Int(node.name)
    let known = HTMLName.known
    return index < known.count ? known[index] : names[index - known.count]
  }
}
