/// Text as a browser would copy it, each byte with its place in the source.
package struct PublishedText: Sendable {
  package private(set) var utf8: [UInt8] = []
  /// For each byte, its offset in the source.
  private var offsets: [Int] = []
  private let end: Int

  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Reads an element: text nodes only; what is hidden is left out.
  package init(
    of element: HTMLElement, source: [UInt8],
    leavingOut skip: (HTMLElement) -> Bool = { _ in false }
  ) {
    end = element.offset
    append(element, source: source, skip: skip)
  }

  /// The source offset of a byte of the text; of its end, that of the last byte.
  package func sourceOffset(at index: Int) -> Int {
    guard let last = offsets.last else { return end }
    return index < offsets.count ? offsets[max(index, 0)] : last
  }

  /// The text without its last newline: what a reader copies of a `<pre>`.
  package var withoutFinalNewline: [UInt8] {
    utf8.last == UInt8(ascii: "\n") ? utf8.dropLast() : utf8
  }

  private mutating func append(
    _ element: HTMLElement, source: [UInt8], skip: (HTMLElement) -> Bool
  ) {
    for child in element.children {
      switch child {
      case .text(let text): append(text, source: source)
      case .element(let inner):
        if inner.isHidden || skip(inner) { continue }
        if inner.name == "br" {
          utf8.append(UInt8(ascii: "\n"))
          offsets.append(inner.offset)
        }
        append(inner, source: source, skip: skip)
      }
    }
  }

  /// Walks decoded text and source side by side; a character reference is one step of both.
  private mutating func append(_ text: HTMLText, source: [UInt8]) {
    var place = text.source.lowerBound
    let limit = min(text.source.upperBound, source.count)
    for scalar in text.text.unicodeScalars {
      if place < limit, source[place] == UInt8(ascii: "\r"), scalar == "\n" { place += 1 }
      let start = min(place, max(limit - 1, text.source.lowerBound))
      for byte in String(scalar).utf8 {
        utf8.append(byte)
        offsets.append(start)
      }
      place += Self.sourceLength(at: place, limit: limit, of: scalar, source)
    }
  }

  private static func sourceLength(
    at place: Int, limit: Int, of scalar: Unicode.Scalar, _ source: [UInt8]
  ) -> Int {
    guard place < limit, source[place] == UInt8(ascii: "&"), place + 1 < limit else {
      return UTF8.width(scalar)
    }
    let rest = source[(place + 1)..<limit]
    let name = rest.prefix { byte in
      byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    guard name.endIndex < limit, source[name.endIndex] == UInt8(ascii: ";"), !name.isEmpty else {
      return UTF8.width(scalar)
    }
    return name.endIndex + 1 - place
  }
}
