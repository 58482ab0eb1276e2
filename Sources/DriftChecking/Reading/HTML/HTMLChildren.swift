/// The nodes directly within an element, in document order.
package struct HTMLChildren: Sequence, IteratorProtocol {
  private let document: HTMLDocument
  private var place: Int
  private let end: Int

  init(of document: HTMLDocument, from start: Int, to end: Int) {
    self.document = document
    place = start
    self.end = end
  }

  package mutating func next() -> HTMLNode? {
    guard place < end else { return nil }
    let index = place
    let node = document.nodes[index]
    place = Int(node.end)
    return node.isElement
      ? .element(HTMLElement(document: document, index: index))
      : .text(HTMLText(document: document, index: index))
  }
}
