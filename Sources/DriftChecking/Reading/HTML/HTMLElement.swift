/// An element of a page.
package struct HTMLElement: Sendable {
  let document: HTMLDocument
  let index: Int

  private var node: HTMLDocument.Node { document.nodes[index] }
  /// The index behind the last node within.
  var end: Int { Int(node.end) }

  /// The name in lower case.
  package var name: String { document.name(of: node).text }

  /// The offset of its start tag in the source.
  package var offset: Int { Int(node.offset) }

  package var attributes: ArraySlice<HTMLAttribute> { document.attributes[node.content] }

  package subscript(attribute: String) -> String? { self.attribute(attribute)?.value }

  package func attribute(_ name: String) -> HTMLAttribute? {
    for place in node.content where document.attributes[place].name == name {
      return document.attributes[place]
    }
    return nil
  }

  /// The nodes directly within.
  package var children: HTMLChildren { HTMLChildren(of: document, from: index + 1, to: end) }

  /// The elements directly within.
  package var elements: [HTMLElement] {
    var found: [HTMLElement] = []
    var place = index + 1
    while place < end {
      if document.nodes[place].isElement {
        found.append(HTMLElement(document: document, index: place))
      }
      place = Int(document.nodes[place].end)
    }
    return found
  }

  /// The first element directly within that begins at or behind a node directly within.
  func element(from start: Int) -> HTMLElement? {
    var place = start
    while place < end {
      let node = document.nodes[place]
      if node.isElement { return HTMLElement(document: document, index: place) }
      place = Int(node.end)
    }
    return nil
  }

  /// True for this element and all within, given one of the same page.
  func holds(_ other: HTMLElement) -> Bool { (index..<end).contains(other.index) }

  /// This element and all within, in document order.
  package func visit(_ body: (HTMLElement) -> Void) {
    for place in index..<end where document.nodes[place].isElement {
      body(HTMLElement(document: document, index: place))
    }
  }

  /// This element and all within that fit, in document order.
  package func all(where fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    visit { if fits($0) { found.append($0) } }
    return found
  }

  /// The first element of a name within, this one included.
  package func first(named name: String) -> HTMLElement? {
    for place in index..<end {
      let node = document.nodes[place]
      if node.isElement, document.name(of: node).text == name {
        return HTMLElement(document: document, index: place)
      }
    }
    return nil
  }

  /// The elements within that fit and stand in no other that does, in document order.
  package func topmost(where fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    var place = index + 1
    while place < end {
      let node = document.nodes[place]
      let element = HTMLElement(document: document, index: place)
      if node.isElement, fits(element) {
        found.append(element)
        place = Int(node.end)
      } else {
        place += 1
      }
    }
    return found
  }

  /// The text of an element that holds nothing else, in bytes; nil for others.
  var onlyText: ArraySlice<UInt8>? {
    guard end == index + 2, !document.nodes[index + 1].isElement else { return nil }
    return document.utf8[document.nodes[index + 1].content]
  }

  /// The text of an element that holds nothing else, nor a barrier; nil for others.
  var plainText: String? {
    guard let text = onlyText, !text.contains(TextCollector.barrier) else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// True for an element whose content no reader sees.
  package var isHidden: Bool { node.isHidden }

  /// True when something but white space is to be seen in it.
  package var hasVisibleText: Bool {
    var place = index + 1
    while place < end {
      let node = document.nodes[place]
      if !node.isElement, document.utf8[node.content].contains(where: { $0 > 0x20 }) {
        return true
      }
      place = node.isHidden ? Int(node.end) : place + 1
    }
    return false
  }

  /// True for an element that has attributes.
  var hasAttributes: Bool { !node.content.isEmpty }

  /// True for what a theme sets around a page's text.
  var isFurniture: Bool { document.name(of: node).isFurniture }

  /// True for an element whose text is struck through.
  var isStruck: Bool { document.name(of: node).isStruck }

  /// True for an element whose text no longer holds, or is for readers without scripts alone.
  var isNotSaid: Bool { isStruck || name == "noscript" }

  /// The level of a heading; nil for other elements.
  var headingLevel: Int? { document.name(of: node).headingLevel }

  /// True for an element that runs with the text around it.
  package var isInline: Bool { document.name(of: node).isInline }
}
