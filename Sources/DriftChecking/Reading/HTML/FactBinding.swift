/// An element, or one of its attributes, that publishes a fact of the model.
package struct FactBinding: Sendable {
  package let fact: String
  package let element: HTMLElement
  /// The attribute that holds the value; nil for the element's text.
  package let attribute: HTMLAttribute?
  /// True when a reader sees nothing of it: the element, or one around it, is hidden.
  package let isHidden: Bool
  /// True when it stands in text that is struck through.
  let isStruck: Bool
  /// The index of the first node behind it, and behind what hides or strikes it.
  let end: Int

  /// Every binding within an element, in document order.
  static func all(in root: HTMLElement) -> [FactBinding] {
    var found: [FactBinding] = []
    var hiddenEnd = 0
    var struckEnd = 0
    root.visit { element in
      if element.isHidden { hiddenEnd = max(hiddenEnd, element.end) }
      if element.isStruck { struckEnd = max(struckEnd, element.end) }
      for attribute in element.attributes
      where attribute.name.utf8.count >= 9 && attribute.name.hasPrefix("data-fact") {
        let isText = attribute.name == "data-fact"
        guard isText || attribute.name.hasPrefix("data-fact-") else { continue }
        found.append(
          FactBinding(
            fact: attribute.value, element: element,
            attribute: isText ? nil : bound(by: attribute, of: element),
            isHidden: element.index < hiddenEnd, isStruck: element.index < struckEnd,
            end: max(element.end, hiddenEnd, struckEnd)))
      }
    }
    return found
  }

  /// The attribute whose value another one names: `width` for `data-fact-width`.
  private static func bound(
    by attribute: HTMLAttribute, of element: HTMLElement
  ) -> HTMLAttribute {
    let name = String(attribute.name.dropFirst("data-fact-".count))
    return element.attribute(name) ?? HTMLAttribute(name: name, value: "", offset: element.offset)
  }
}
