extension TemplateValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral isSet: Bool) { self = .flag(isSet) }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral items: TemplateValue...) { self = .list(items) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  /// An object; of members with one name the last counts.
  package init(dictionaryLiteral members: (String, TemplateValue)...) {
    self = .object(Dictionary(members) { $1 })
  }
}
