/// An element, or one of its attributes, that publishes a fact of the model.
package struct FactBinding: Sendable {
  package let fact: String
  package let element: HTMLElement
  /// The attribute that holds the value; nil for the element's text.
  package let attribute: HTMLAttribute?
  /// True when a reader sees nothing of it: the element, or one around it, is hidden.
  package let isHidden: Bool

  /// Every binding within an element, in document order.
  static func all(in root: HTMLElement) -> [FactBinding] {
    var found: [FactBinding] = []
    var hiddenEnd = 0
    root.visit { element in
      if element.isHidden { hiddenEnd = max(hiddenEnd, element.end) }
      collect(element, isHidden: element.index < hiddenEnd, into: &found)
    }
    return found
  }

  private static func collect(
    _ element: HTMLElement, isHidden: Bool, into found: inout [FactBinding]
  ) {
    for attribute in element.attributes
    where attribute.name.utf8.count >= 9 && attribute.name.hasPrefix("data-fact") {
      if attribute.name == "data-fact" {
        found.append(
          FactBinding(
            fact: attribute.value, element: element, attribute: nil, isHidden: isHidden))
      } else if attribute.name.hasPrefix("data-fact-") {
        let name = String(attribute.name.dropFirst("data-fact-".count))
        let bound =
          element.attribute(name) ?? HTMLAttribute(name: name, value: "", offset: element.offset)
        found.append(
          FactBinding(
            fact: attribute.value, element: element, attribute: bound, isHidden: isHidden))
      }
    }
  }
}
