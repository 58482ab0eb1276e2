internal import CanonicalModel
internal import Diagnostics

/// What is kept of a page to compare it with its translations.
struct TranslationRecord: Sendable {
  /// A link that says where the page is in a language.
  struct Alternate: Sendable {
    let language: String
    let address: String
    let position: SourcePosition
  }

  /// The facts it shows, each once.
  let facts: Set<String>
  /// How many items each of its bound lists has, by fact.
  let items: [String: Int]
  let alternates: [Alternate]

  init(_ page: PublishedPage) {
    let shown = page.bindings.filter { $0.attribute == nil && !$0.isHidden }
    facts = Set(shown.map(\.fact).filter { !$0.hasPrefix("page.") && !$0.hasPrefix("site.") })
    items = Dictionary(
      shown.filter { $0.element.name == "ol" }.map { binding in
        (binding.fact, binding.element.elements.count { $0.name == "li" && !$0.isHidden })
      }, uniquingKeysWith: { first, _ in first })
    alternates = page.elements.related.compactMap { link in
      guard link.name == "link", let language = link["hreflang"],
        let address = link.attribute("href"),
        link["rel"]?.lowercased().split(separator: " ").contains("alternate") == true
      else { return nil }
      return Alternate(
        language: language, address: address.value, position: page.position(at: address.offset))
    }
  }
}
