internal import ByteSearching

/// The lists of a page, and the sentences that say what order they are in.
struct OrderWalk {
  private enum Item {
    case heading
    case list(OrderedList)
    case claim(OrderClaim, within: HTMLElement?)
  }

  private var items: [Item] = []

  init(of page: PublishedPage) {
    let lists = page.main.all { OrderedList.names.contains($0.name) && !$0.isHidden }
    guard !lists.isEmpty else { return }
    var place = page.main.index
    page.main.visit { element in
      guard element.index >= place else { return }
      if element.isHidden || ["pre", "nav", "svg", "script"].contains(element.name) {
        place = element.end
        return
      }
      if element.headingLevel != nil { items.append(.heading) }
      if OrderedList.names.contains(element.name) {
        items.append(.list(OrderedList(element, on: page)))
      }
      guard Self.speaking.contains(element.name) || element.headingLevel != nil else { return }
      let around = lists.last { $0.holds(element) }
      let text = Array(page.label(of: element).utf8)
      guard Self.mayClaim(text) else { return }
      items += Sentence.all(in: text).compactMap(OrderClaim.init).map {
        .claim($0, within: around)
      }
    }
  }

  private static let speaking: Set = ["p", "caption", "figcaption", "summary", "dd"]

  /// Tells whether a text may speak of an order: few do.
  private static func mayClaim(_ text: [UInt8]) -> Bool {
    [
      " order", "rder ", "lphabetic", " first", "orted by", "isted by", " to z", " to Z", "a-z",
      "A-Z",
    ]
    .contains { text.firstIndex(of: Array($0.utf8), from: 0) != nil }
  }

  /// Each claim with the list it is about: the one around it, the next of its section, or the last.
  ///
  /// One that names what it is about is of the nearest list of that.
  func claims(
    with isListing: (OrderedList, CountedNoun) -> Bool
  ) -> [(OrderClaim, OrderedList)] {
    items.indices.compactMap { index in
      guard case .claim(let claim, let around) = items[index] else { return nil }
      if let around,
        let own = lists(in: items.indices).first(where: { $0.element.index == around.index })
      {
        return (claim, own)
      }
      let section = lists(in: index..<sectionEnd(behind: index))
      if let noun = claim.noun {
        let all = lists(in: index..<items.count) + lists(in: 0..<index).reversed()
        let named = all.filter { isListing($0, noun) }
        // Far from its list, a sentence is of a table: other lists are asides.
        let chosen =
          section.first { isListing($0, noun) } ?? named.first { $0.element.name == "table" }
          ?? named.first
        return chosen.map { (claim, $0) }
      }
      let near = section.first ?? lists(in: sectionStart(before: index)..<index).last
      return near.map { (claim, $0) }
    }
  }

  private func lists(in range: Range<Int>) -> [OrderedList] {
    items[range].compactMap { if case .list(let list) = $0 { list } else { nil } }
  }

  private func sectionEnd(behind index: Int) -> Int {
    items[(index + 1)...].firstIndex { if case .heading = $0 { true } else { false } }
      ?? items.count
  }

  private func sectionStart(before index: Int) -> Int {
    items[..<index].lastIndex { if case .heading = $0 { true } else { false } } ?? 0
  }
}
