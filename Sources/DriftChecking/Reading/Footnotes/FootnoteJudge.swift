internal import Diagnostics

/// Holds the signs of a page's footnotes against the notes they lead to.
struct FootnoteJudge {
  /// What the subjects of its findings begin with.
  static let mark = "footnote "

  private let page: PublishedPage
  /// Each note's number, by its id.
  private let numbers: [String: Int]
  /// The signs, and the note each leads to.
  private let signs: [HTMLElement]
  private let backlinks: [(link: HTMLElement, number: Int)]

  /// Takes the sections of a page that hold its footnotes.
  init(page: PublishedPage, sections: [HTMLElement]) {
    self.page = page
    var numbers: [String: Int] = [:]
    var backlinks: [(HTMLElement, Int)] = []
    for list in sections.flatMap({ $0.topmost { $0.name == "ol" } }) {
      var number = list["start"].flatMap { Int($0) } ?? 1
      for note in list.elements where note.name == "li" {
        number = note["value"].flatMap { Int($0) } ?? number
        note.visit { element in
          if let id = element["id"], !element.isFootnoteReference { numbers[id] = number }
          if element["role"] == "doc-backlink" { backlinks.append((element, number)) }
        }
        number += 1
      }
    }
    self.numbers = numbers
    self.backlinks = backlinks
    signs = page.elements.attributed.filter(\.isFootnoteReference)
  }

  var findings: [Finding] { signs.flatMap(findings) + backlinks.flatMap(backFindings) }

  private func findings(on sign: HTMLElement) -> [Finding] {
    let shown = page.line(of: sign)
    guard let link = sign.attribute("href"), let target = fragment(of: link) else { return [] }
    guard let number = numbers[target] else {
      // A place that is not there at all is told as such.
      guard page.elements.identified.contains(where: { $0["id"] == target }) else { return [] }
      return [
        finding(
          "the sign '\(shown)' leads to no footnote but '#\(target)'", at: link.offset,
          item: "\(shown) target", expected: "a footnote",
          actual: "#\(target)")
      ]
    }
    let stated = Self.number(in: shown)
    if stated != number, stated != nil || hasNumbers {
      let isMeant = stated.map(numbers.values.contains) ?? false
      return [
        finding(
          "the sign '\(shown)' leads to footnote \(number)",
          at: isMeant ? link.offset : sign.offset, item: "\(shown) number",
          expected: String(number), actual: shown)
      ]
    }
    return labelFindings(of: sign, number)
  }

  private func backFindings(of link: HTMLElement, _ number: Int) -> [Finding] {
    guard let address = link.attribute("href"), let target = fragment(of: address),
      let sign = signs.first(where: { $0["id"] == target }),
      let other = sign.attribute("href").flatMap(fragment), let led = numbers[other], led != number,
      Self.number(in: page.line(of: sign)) != number
    else { return labelFindings(of: link, number) }
    return [
      finding(
        "footnote \(number) leads back to the sign of footnote \(led)", at: address.offset,
        item: "back from \(number)", expected: String(number), actual: String(led))
    ]
  }

  /// What is read aloud in place of a sign: the first number in it is the note's.
  private func labelFindings(of sign: HTMLElement, _ number: Int) -> [Finding] {
    guard let label = sign.attribute("aria-label"),
      let first = label.value.split(whereSeparator: { !$0.isWholeNumber }).first,
      let stated = Self.number(in: String(first)), stated != number
    else { return [] }
    return [
      finding(
        "'\(label.value)' is read aloud at footnote \(number)", at: label.offset,
        item: "\(number) label \(sign["role"] ?? "")", expected: String(number),
        actual: label.value)
    ]
  }

  /// False on a page whose signs are no numbers: stars, daggers.
  private var hasNumbers: Bool { signs.contains { Self.number(in: page.line(of: $0)) != nil } }

  /// The digits of a text, raised ones among them, as one number.
  private static func number(in text: String) -> Int? {
    let digits = text.compactMap(\.wholeNumberValue).filter { (0...9).contains($0) }
    return digits.isEmpty || digits.count > 6 ? nil : digits.reduce(0) { $0 * 10 + $1 }
  }

  private func fragment(of link: HTMLAttribute) -> String? {
    let address = FoldedText.fold(link.value)
    return address.hasPrefix("#") ? String(address.dropFirst()) : nil
  }

  private func finding(
    _ message: String, at offset: Int, item: String, expected: String?, actual: String
  ) -> Finding {
    Finding(
      "link", at: page.position(at: offset), message, hint: "run 'make site'",
      expected: expected, actual: actual,
      about: Subject(fact: page.name, channel: page.name, item: Self.mark + item))
  }
}
