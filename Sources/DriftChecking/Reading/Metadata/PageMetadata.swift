/// What a page says of itself in its head, each saying by its name.
struct PageMetadata: Sendable {
  struct Saying: Sendable {
    let value: String
    /// Where the value begins.
    let offset: Int
  }

  /// Where the head begins: the place of what is absent.
  let offset: Int
  let titles: [Saying]
  /// The language that the page names.
  let language: Saying?
  private let sayings: [String: [Saying]]

  /// Reads what a tree says, given its elements and the source it was parsed from.
  init(of root: HTMLElement, _ elements: PageElements, source: [UInt8]) {
    let head = root.first(named: "head") ?? root
    offset = head.offset
    titles = head.all { $0.name == "title" }.map { title in
      let text = PublishedText(copiedFrom: title, source: source)
      return Saying(value: FoldedText.fold(text.text), offset: text.sourceOffset(at: 0))
    }
    language = root.attribute("lang").map { Saying(value: $0.value, offset: $0.offset) }
    var sayings: [String: [Saying]] = [:]
    for element in elements.sayings {
      guard let (name, attribute) = Self.saying(of: element) else { continue }
      sayings[name, default: []].append(
        Saying(value: FoldedText.fold(attribute.value), offset: attribute.offset))
    }
    self.sayings = sayings
  }

  /// The names that the page says anything under.
  var names: Set<String> { Set(sayings.keys) }

  /// What the page says under a name: `description`, `og:url`, `canonical`.
  subscript(name: String) -> [Saying] { sayings[name, default: []] }

  private static func saying(of element: HTMLElement) -> (String, HTMLAttribute)? {
    switch element.name {
    case "meta":
      guard let name = element["name"] ?? element["property"] ?? element["http-equiv"],
        let content = element.attribute("content")
      else { return nil }
      return (name.lowercased(), content)
    case "link":
      guard let relation = element["rel"]?.lowercased(), let link = element.attribute("href") else {
        return nil
      }
      if relation.split(separator: " ").contains("canonical") { return ("canonical", link) }
      if relation == "alternate", element["type"] == "application/atom+xml" {
        return ("feed", link)
      }
      let isTwin = element["type"] == "text/markdown" && element["hreflang"] == nil
      return isTwin && relation == "alternate" ? ("twin", link) : nil
    default: return nil
    }
  }
}
