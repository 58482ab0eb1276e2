/// How long a statement is said to be, and where: by an item of a list, by a bar, or in Markdown.
struct SizedStatement {
  let name: String
  /// What the number is called: a size, or where the statement begins.
  let measure: Measure
  let number: Int?
  let stated: String
  let offset: Int

  enum Measure: String {
    case size = "characters"
    case start = "characters before it"
  }

  /// The numbers of an element of a page: the items of a list, the bars of a drawing.
  static func all(in element: HTMLElement, on page: PublishedPage) -> [SizedStatement] {
    element.all { $0.name == "li" || $0["data-statement"] != nil }.flatMap { item in
      item.name == "li" ? listed(item, on: page) : drawn(item, on: page)
    }
  }

  private static func listed(_ item: HTMLElement, on page: PublishedPage) -> [SizedStatement] {
    let name = item.first(named: "code").map { page.line(of: $0) } ?? ""
    let text = page.line(of: item)
    let stated = FoldedText.fold(String(text.dropFirst(text.hasPrefix(name) ? name.count : 0)))
    return [
      SizedStatement(
        name: name, measure: .size, number: StatedNumber.value(of: stated), stated: stated,
        offset: item.offset)
    ]
  }

  private static func drawn(_ bar: HTMLElement, on page: PublishedPage) -> [SizedStatement] {
    let name = bar["data-statement"] ?? ""
    var sizes = [("width", Measure.size), ("x", .start)].map { attribute, measure in
      let value = bar.attribute(attribute)
      return SizedStatement(
        name: name, measure: measure, number: value.flatMap { Int($0.value) },
        stated: value?.value ?? "", offset: value?.offset ?? bar.offset)
    }
    if let title = bar.first(named: "title") {
      let text = page.line(of: title)
      let parts = text.split(separator: ": ")
      let stated = parts.last.map(String.init) ?? ""
      sizes.append(
        SizedStatement(
          name: parts.dropLast().joined(separator: ": "), measure: .size,
          number: StatedNumber.value(of: stated), stated: stated, offset: title.offset))
    }
    return sizes
  }

  /// What a paragraph of a Markdown twin begins with that gives the sizes.
  private static let lead = "Characters by statement:"

  /// The numbers in the first such paragraph of a twin, however its lines break; nil when there is
  /// none.
  static func all(inTwin utf8: [UInt8]) -> [SizedStatement]? {
    let newline = UInt8(ascii: "\n")
    var text = utf8
    let lines = utf8.split(separator: newline, omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst())
    where !isBlank(line) && !isBlank(next) { text[line.endIndex] = UInt8(ascii: " ") }
    guard let found = text.firstRange(of: lead.utf8) else { return nil }
    return items(in: text[found.upperBound...].prefix { $0 != newline })
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  private static func items(in paragraph: ArraySlice<UInt8>) -> [SizedStatement] {
    var items: [SizedStatement] = []
    let tick = UInt8(ascii: "`")
    var rest = paragraph
    while let open = rest.firstIndex(of: tick),
      let close = rest[(open + 1)...].firstIndex(of: tick)
    {
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      rest = rest[(close + 1)...]
      let number = rest.prefix { $0 != tick }
      let stated = FoldedText.fold(String(decoding: number, as: UTF8.self))
      let text = stated.hasSuffix(",") ? String(stated.dropLast()) : stated
      items.append(
        SizedStatement(
          name: name, measure: .size, number: StatedNumber.value(of: text), stated: text,
          offset: open))
    }
    return items
  }
}
