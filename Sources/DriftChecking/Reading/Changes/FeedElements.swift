internal import Diagnostics
internal import SiteDescription

/// What stands in one element of a feed, each thing once and as the model says.
struct FeedElements {
  typealias Maker = (
    _ message: String, _ offset: Int, _ item: String, _ values: (String?, String?)
  ) -> Finding

  let element: XMLReading.Element
  /// The element in words, for messages.
  let name: String
  /// The file it stands in.
  let utf8: [UInt8]
  let make: Maker

  /// An element whose text is the model's, and plain.
  func text(_ tag: String, _ wanted: String) -> [Finding] {
    one(tag) { found in
      if let type = found.attributes.first(where: { $0.name == "type" && $0.value != "text" }) {
        return [
          make(
            "\(name) has a <\(tag)> of the type '\(type.value)'", type.offset, tag,
            (nil, type.value))
        ]
      }
      if let inner = found.children.first {
        return [make("'<\(inner.name)>' stands in \(name)", inner.offset, tag, (nil, inner.name))]
      }
      return difference(of: found, from: FoldedText.fold(wanted), tag)
    }
  }

  /// The day that the element was last changed.
  func day(_ wanted: String) -> [Finding] {
    one("updated") { found in
      if found.text.contains("T"), CalendarDay(dateTime: found.text)?.description == wanted {
        return []
      }
      return [
        make(
          "\(name) is dated '\(found.text)' where the model says '\(wanted)'", found.textOffset,
          "updated", (wanted, found.text))
      ]
    }
  }

  /// The links, each a relation and an address.
  func links(_ wanted: [(relation: String, address: String)]) -> [Finding] {
    let links = element.children.filter { $0.name == "link" }
    var found: Set<String> = []
    var findings: [Finding] = []
    for link in links {
      let relation = link["rel"] ?? "alternate"
      let address = link.attributes.first { $0.name == "href" }
      let isRight = wanted.contains {
        $0.relation == relation && isSame(address?.value ?? "", $0.address)
      }
      if isRight, found.insert(relation).inserted { continue }
      found.insert(relation)
      findings.append(
        make(
          "\(name) links to '\(address?.value ?? "")' as '\(relation)'",
          address?.offset ?? link.offset, "link \(relation)",
          (wanted.first { $0.relation == relation }?.address, address?.value)))
    }
    return findings
      + wanted.filter { !found.contains($0.relation) }.map {
        make(
          "\(name) does not link to '\($0.address)'", element.offset, "link \($0.relation)",
          ($0.address, nil))
      }
  }

  /// Whatever else says something: a reader of feeds shows it.
  func others(than known: Set<String>) -> [Finding] {
    element.children.filter { !known.contains($0.name) }.map {
      make("\(name) has a '<\($0.name)>' of its own", $0.offset, "<\($0.name)>", (nil, $0.text))
    }
  }

  private func one(_ tag: String, _ judge: (XMLReading.Element) -> [Finding]) -> [Finding] {
    let found = element.children.filter { $0.name == tag }
    guard found.count == 1, let only = found.first else {
      return [
        make(
          "\(name) must have one <\(tag)>", found.last?.offset ?? element.offset, tag,
          (nil, found.last?.text))
      ]
    }
    return judge(only)
  }

  private func difference(
    of found: XMLReading.Element, from wanted: String, _ tag: String
  ) -> [Finding] {
    if found.text.utf8.elementsEqual(wanted.utf8) { return [] }
    let actual = found.text.split(separator: " ")
    let expected = wanted.split(separator: " ")
    let shared = zip(actual, expected).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let said = actual[shared...].joined(separator: " ")
    let meant = expected[shared...].joined(separator: " ")
    return [
      make(
        "\(name) says '\(ProseBlock.excerpt(of: said))' where the model says "
          + "'\(ProseBlock.excerpt(of: meant))'", place(ofWord: shared, of: found), tag,
        (wanted, found.text))
    ]
  }

  /// Where a word of a text begins, as it is written.
  private func place(ofWord index: Int, of found: XMLReading.Element) -> Int {
    let words = utf8[found.textOffset...].prefix { $0 != UInt8(ascii: "<") }
      .split { $0 <= 0x20 }
    return index < words.count ? words[index].startIndex : found.textOffset
  }

  /// Whether two addresses are one, however `@` is written.
  private func isSame(_ one: String, _ other: String) -> Bool {
    one.replacing("%40", with: "@").utf8.elementsEqual(other.replacing("%40", with: "@").utf8)
  }
}
