/// A link of a page to the one before or after it in reading order.
package struct NeighbourLink {
  package enum Direction: String, CaseIterable {
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

  package init(direction: Direction, link: HTMLAttribute?, label: String?, offset: Int) {
    self.direction = direction
    self.link = link
    self.label = label
    self.offset = offset
  }

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
  package func isCalled(_ title: String) -> Bool {
    guard let label else { return true }
    if isCalledPlainly(label.utf8.span, title.utf8.span) { return true }
    let name = FoldedText.fold(Self.withoutArrows(label))
    // A title may have one of its own.
    let title = FoldedText.fold(Self.withoutArrows(title))
    guard name.hasSuffix(title) else { return false }
    let lead = name.dropLast(title.count)
    return (lead.isEmpty || lead.last == " ")
      && !lead.lowercased().contains(direction.opposite.rawValue)
  }

  /// True for a label of plain words that ends in the title, behind none or the direction's own.
  private func isCalledPlainly(_ label: Span<UInt8>, _ title: Span<UInt8>) -> Bool {
    let name = direction.rawValue
    let word = name.utf8.span
    let lead = label.count - title.count
    guard lead == 0 || lead == word.count + 1, !title.isEmpty else { return false }
    for index in 0..<label.count {
      let byte = label[index]
      guard byte < 0x80, byte > 0x20 || byte == 0x20 && index > 0, byte != UInt8(ascii: "<"),
        byte != UInt8(ascii: ">")
      else { return false }
      if index >= lead {
        guard byte == title[index - lead] else { return false }
      } else {
        guard index == word.count ? byte == 0x20 : byte | 0x20 == word[index] else { return false }
      }
    }
    return true
  }

  private static func withoutArrows(_ label: String) -> String {
    String(
      String.UnicodeScalarView(
        label.unicodeScalars.filter { !"←→‹›«»<>".unicodeScalars.contains($0) }))
  }
}
