/// An element, or one of its attributes, that publishes a fact of the model.
package struct FactBinding: Sendable {
  package let fact: String
  package let element: HTMLElement
  /// The attribute that holds the value; nil for the element's text.
  package let attribute: HTMLAttribute?

  /// Every binding within an element, in document order.
  static func all(in root: HTMLElement) -> [FactBinding] {
    var found: [FactBinding] = []
    root.visit { element in
      for attribute in element.attributes {
        if attribute.name == "data-fact" {
          found.append(FactBinding(fact: attribute.value, element: element, attribute: nil))
        } else if attribute.name.hasPrefix("data-fact-") {
          let name = String(attribute.name.dropFirst("data-fact-".count))
          found.append(
            FactBinding(
              fact: attribute.value, element: element,
              attribute: element.attribute(name)
                ?? HTMLAttribute(name: name, value: "", offset: element.offset)))
        }
      }
    }
    return found
  }
}
