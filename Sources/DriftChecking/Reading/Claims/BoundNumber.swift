internal import CanonicalModel

/// A number in the main text of a page, and the fact it is bound to, if any.
struct BoundNumber {
  let value: Int
  let fact: Fact?

  /// The numbers of a page in order, code, figures and navigation left out, as in its twin.
  ///
  /// A bound number has the value of its fact: what the page prints is judged elsewhere.
  static func all(on page: PublishedPage, in context: CheckContext) -> [BoundNumber] {
    var found: [BoundNumber] = []
    collect(page.main, on: page, in: context, into: &found)
    return found
  }

  private static let leftOut: Set = ["pre", "code", "nav", "figure", "svg"]

  private static func collect(
    _ element: HTMLElement, on page: PublishedPage, in context: CheckContext,
    into found: inout [BoundNumber]
  ) {
    guard !element.isHidden, !leftOut.contains(element.name), !element.isFootnoteSign else {
      return
    }
    if let fact = element["data-fact"].flatMap({ context.facts[$0] }),
      let value = fact.value.number
    {
      found.append(BoundNumber(value: value, fact: fact))
      return
    }
    let caption = element.caption
    for child in element.children {
      switch child {
      case .element(let inner) where inner.index == caption?.index: continue
      case .element(let inner): collect(inner, on: page, in: context, into: &found)
      case .text(let text):
        found += ProseWord.all(in: Array(text.utf8)).compactMap { word in
          word.number.map { BoundNumber(value: $0, fact: nil) }
        }
      }
    }
    if let caption { collect(caption, on: page, in: context, into: &found) }
  }
}
