/// A link of a page to the one before or after it in reading order.
struct NeighbourLink {
  enum Direction: String, CaseIterable {
    case previous
    case next

    /// The word of the `rel` attribute.
    var relation: String { self == .previous ? "prev" : "next" }
    var opposite: Direction { self == .previous ? .next : .previous }
  }

  let direction: Direction
  let link: HTMLAttribute?
  /// The text of the link; nil for one in the head of the page, which shows none.
  let label: String?
  let offset: Int

  /// Every such link of a page, in document order.
  static func all(on page: PublishedPage) -> [NeighbourLink] {
    var found: [NeighbourLink] = []
    for element in page.elements.related {
      guard let relations = element["rel"]?.lowercased().split(separator: " "),
        element.name == "a" || element.name == "link", !element.isHidden
      else { continue }
      for direction in Direction.allCases
      where relations.contains(Substring(direction.relation)) {
        found.append(
          NeighbourLink(
            direction: direction, link: element.attribute("href"),
            label: element.name == "a" ? page.label(of: element) : nil, offset: element.offset))
      }
    }
    return found
  }

  /// Tells whether the link is called by a title, perhaps after a word for its direction.
  func isCalled(_ title: String) -> Bool {
    guard let label else { return true }
    let name = FoldedText.fold(Self.withoutArrows(label))
    // A title may have one of its own.
    let title = FoldedText.fold(Self.withoutArrows(title))
    guard name.hasSuffix(title) else { return false }
    let lead = name.dropLast(title.count)
    return (lead.isEmpty || lead.last == " ")
      && !lead.lowercased().contains(direction.opposite.rawValue)
  }

  private static func withoutArrows(_ label: String) -> String {
    String(
      String.UnicodeScalarView(
        label.unicodeScalars.filter { !"←→‹›«»<>".unicodeScalars.contains($0) }))
  }
}
