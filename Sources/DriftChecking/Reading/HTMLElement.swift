/// An element of a page.
package struct HTMLElement: Sendable {
  /// The name in lower case.
  package let name: String
  package let attributes: [HTMLAttribute]
  package let children: [HTMLNode]
  /// The offset of its start tag in the source.
  package let offset: Int

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
    for child in elements { child.visit(body) }
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
    for child in elements {
      if let found = child.first(named: name) { return found }
    }
    return nil
  }

  /// True for an element whose content no reader sees.
  package var isHidden: Bool {
    ["script", "style", "template", "noscript"].contains(name) || self["hidden"] != nil
  }
}
