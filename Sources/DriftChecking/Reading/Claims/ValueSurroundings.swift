/// The text right before and right behind a bound value, in the same line.
struct ValueSurroundings {
  private let before: String
  private let behind: String

  init(of binding: FactBinding, source: [UInt8]) {
    let document = binding.element.document
    behind = Self.text(behind: binding, of: document, in: source)
    before = Self.text(before: binding.element, in: source)
  }

  /// The number that is shown first behind the value; nil where something else is.
  var numberBehind: String? {
    let digits = behind.drop(while: \.isWhitespace)
      .prefix { $0.isNumber || ",.\u{A0}\u{202F}".contains($0) }
    let text = Self.withoutFinalMarks(digits)
    return text.isEmpty ? nil : text
  }

  /// The number that a value is only a part of, by what stands right before it and right behind.
  func run(around text: String) -> String? {
    let lead = Self.lead(before)
    let tail = Self.tail(behind)
    return lead.isEmpty && tail.isEmpty ? nil : lead + text + tail
  }

  /// Digits that a number goes on from: "1", "1,".
  private static func lead(_ text: String) -> String {
    let end = text.reversed().prefix { $0.isNumber || ",.".contains($0) }
    let lead = String(end.reversed())
    return lead.contains(where: \.isNumber) ? lead : ""
  }

  /// Digits that a number goes on with, or a thousand: ",000", ".5", "k", " thousand".
  private static func tail(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber || ",.\u{A0}\u{202F}\u{2019}".contains($0) }
    let run = withoutFinalMarks(digits)
    let marks = run.prefix { !$0.isNumber }
    if !run.isEmpty, marks.count <= 1 { return run }
    let word = text.lowercased().drop { $0 == " " || $0 == "\u{A0}" }.prefix(while: \.isLetter)
    if let first = text.first, "kK".contains(first), word.count == 1 { return String(first) }
    return ["thousand", "million", "hundred", "dozen"].contains(String(word)) ? " \(word)" : ""
  }

  private static func withoutFinalMarks(_ text: Substring) -> String {
    guard let last = text.lastIndex(where: \.isNumber) else { return "" }
    return String(text[...last])
  }

  /// Text that runs on behind a binding, in the same line.
  private static func text(
    behind binding: FactBinding, of document: HTMLDocument, in source: [UInt8]
  ) -> String {
    var found = ""
    var place = binding.end
    var end = Self.end(of: document.nodes[place - 1])
    while place < document.nodes.count, found.utf8.count < 20 {
      let node = document.nodes[place]
      let start = min(max(end, Int(node.offset)), source.count)
      guard isInline(source[min(end, start)..<start]) else { break }
      let element = HTMLElement(document: document, index: place)
      if !node.isElement {
        found += String(decoding: document.utf8[node.content].prefix(40), as: UTF8.self)
        end = Self.end(of: node)
        place += 1
      } else if element.isHidden || element.isStruck {
        place = element.end
        end = Self.end(of: document.nodes[place - 1])
      } else if element.isInline, !raised.contains(element.name) {
        end = Int(node.offset)
        place += 1
      } else {
        break
      }
    }
    return found
  }

  /// Where a text ends, or the tag of an element begins.
  private static func end(of node: HTMLDocument.Node) -> Int {
    Int(max(node.offset, node.sourceEnd))
  }

  /// Tells whether markup between two texts ends no block.
  private static func isInline(_ markup: ArraySlice<UInt8>) -> Bool {
    let tags = markup.split(separator: UInt8(ascii: "<"))
    return tags.filter { $0.first == UInt8(ascii: "/") }.allSatisfy { tag in
      let name = tag.dropFirst().prefix { $0 | 0x20 >= 0x61 }
      return HTMLName(String(decoding: name, as: UTF8.self)).isInline
    }
  }

  /// Text that runs up to an element, in the same line.
  private static func text(before element: HTMLElement, in source: [UInt8]) -> String {
    let document = element.document
    var place = element.index - 1
    while place > 0 {
      let node = document.nodes[place]
      if !node.isElement {
        let between = source[min(Self.end(of: node), element.offset)..<element.offset]
        guard !between.contains(where: { $0 == UInt8(ascii: "/") }) else { return "" }
        return String(decoding: document.utf8[node.content].suffix(20), as: UTF8.self)
      }
      let outer = HTMLElement(document: document, index: place)
      guard outer.isInline, outer.end > element.index else { return "" }
      place -= 1
    }
    return ""
  }

  private static let raised: Set = ["sup", "sub", "a", "button", "label"]
}
