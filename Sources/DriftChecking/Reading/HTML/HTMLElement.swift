/// An element of a page.
package final class HTMLElement: Sendable {
  /// The name in lower case.
  package let name: String
  package let attributes: [HTMLAttribute]
  package let children: [HTMLNode]
  /// The offset of its start tag in the source.
  package let offset: Int

  init(name: String, attributes: [HTMLAttribute], children: [HTMLNode], offset: Int) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.offset = offset
  }

  package subscript(attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  package func attribute(_ name: String) -> HTMLAttribute? {
    attributes.first { $0.name == name }
  }

  /// The elements directly within.
  package var elements: [HTMLElement] {
    children.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  /// This element and all within, in document order.
  package func visit(_ body: (HTMLElement) -> Void) {
    body(self)
    for case .element(let child) in children { child.visit(body) }
  }

  /// This element and all within that fit, in document order.
  package func all(where fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    visit { if fits($0) { found.append($0) } }
    return found
  }

  /// The first element of a name within, this one included.
  package func first(named name: String) -> HTMLElement? {
    if self.name == name { return self }
    for case .element(let child) in children {
      if let found = child.first(named: name) { return found }
    }
    return nil
  }

  /// The elements within that fit and stand in no other that does, in document order.
  package func topmost(where fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    elements.flatMap { fits($0) ? [$0] : $0.topmost(where: fits) }
  }

  /// The text of an element that holds nothing else, nor a barrier; nil for others.
  var plainText: String? {
    guard children.count == 1, case .text(let text) = children[0],
      !text.text.utf8.contains(TextCollector.barrier)
    else { return nil }
    return text.text
  }

  /// True for an element whose content no reader sees.
  package var isHidden: Bool {
    name == "script" || name == "style" || name == "template" || self["hidden"] != nil
  }

  /// True when something but white space is to be seen in it.
  package var hasVisibleText: Bool {
    children.contains { child in
      switch child {
      case .text(let text): text.text.utf8.contains { $0 > 0x20 }
      case .element(let element): !element.isHidden && element.hasVisibleText
      }
    }
  }

  /// True for an element that runs with the text around it.
  package var isInline: Bool { Self.inline.contains(name) }

  private static let inline: Set = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
    "var", "wbr",
  ]
}
