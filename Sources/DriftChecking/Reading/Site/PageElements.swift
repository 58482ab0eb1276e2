/// The elements of a page that checks look for, each kind in document order.
///
/// A page has a thousand elements and few of a kind: one walk finds them all.
struct PageElements: Sendable {
  /// Those with any attribute.
  private(set) var attributed: [HTMLElement] = []
  /// Those with an `id` or a `name`.
  private(set) var identified: [HTMLElement] = []
  /// Those with a `rel`.
  private(set) var related: [HTMLElement] = []
  /// Those with a `data-copies`.
  private(set) var copying: [HTMLElement] = []
  /// The `meta` and `link` elements that say something.
  private(set) var sayings: [HTMLElement] = []
  private(set) var scripts: [HTMLElement] = []
  private(set) var bases: [HTMLElement] = []
  private(set) var navigations: [HTMLElement] = []

  init(in root: HTMLElement) {
    root.visit { add($0) }
  }

  private mutating func add(_ element: HTMLElement) {
    guard !element.attributes.isEmpty else { return }
    attributed.append(element)
    switch element.name {
    case "meta", "link": sayings.append(element)
    case "script": scripts.append(element)
    case "base": bases.append(element)
    case "nav": navigations.append(element)
    default: break
    }
    var isIdentified = false
    for attribute in element.attributes {
      // Most attributes are dismissed by their length.
      switch attribute.name.utf8.count {
      case 2 where attribute.name == "id", 4 where attribute.name == "name": isIdentified = true
      case 3 where attribute.name == "rel": related.append(element)
      case 11 where attribute.name == "data-copies": copying.append(element)
      default: break
      }
    }
    if isIdentified { identified.append(element) }
  }
}
