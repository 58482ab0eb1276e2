/// Gathers the text of elements, walking decoded text and source side by side.
struct TextCollector {
  /// What stands where one block ends and the next begins, and where something is left out.
  static let barrier: UInt8 = 0x01

  private(set) var utf8: [UInt8] = []
  private(set) var offsets: [Int] = []
  /// What elements mark as a fact's value or as code, in the order in which they end.
  private(set) var spans: [TextSpan] = []
  private let source: [UInt8]
  private let hasBarriers: Bool

  init(source: [UInt8], hasBarriers: Bool = false) {
    self.source = source
    self.hasBarriers = hasBarriers
  }

  mutating func append(_ element: HTMLElement, leavingOut skips: (HTMLElement) -> Bool) {
    for child in element.children {
      switch child {
      case .text(let text): append(text)
      case .element(let inner):
        if skips(inner) {
          addBarrier(at: inner.offset)
          continue
        }
        // The signs of footnotes part no words, nor do those by which a heading links to itself.
        if hasBarriers, inner.isFootnoteSign || inner.isHeadingSign { continue }
        if inner.name == "br" { add(UInt8(ascii: "\n"), at: inner.offset) }
        let isBlock = hasBarriers && !inner.isInline
        if isBlock { addBarrier(at: inner.offset) }
        let start = utf8.count
        append(inner, leavingOut: skips)
        mark(inner, from: start)
        if isBlock { addBarrier(at: inner.offset) }
      }
    }
  }

  private mutating func mark(_ element: HTMLElement, from start: Int) {
    guard hasBarriers else { return }
    if let fact = element["data-fact"] {
      spans.append(TextSpan(kind: .fact(fact), range: start..<utf8.count))
    }
    if Self.code.contains(element.name) {
      spans.append(TextSpan(kind: .code, range: start..<utf8.count))
    }
  }

  private static let code: Set = ["code", "kbd", "samp", "tt", "var"]

  private mutating func addBarrier(at offset: Int) {
    if hasBarriers { add(Self.barrier, at: offset) }
  }

  private mutating func add(_ byte: UInt8, at offset: Int) {
    utf8.append(byte)
    offsets.append(offset)
  }

  /// A character reference is one step of both; so is a line break, however it is written.
  private mutating func append(_ text: HTMLText) {
    var place = text.source.lowerBound
    let limit = min(text.source.upperBound, source.count)
    var isAfterReference = false
    var rest = text.utf8
    while true {
      rest = rest.dropFirst(take(rest, writtenAt: &place, limit))
      guard let scalar = Self.scalar(at: rest) else { return }
      rest = rest.dropFirst(UTF8.width(scalar))
      place = skippingMarkup(from: place, to: limit, before: scalar)
      let length: Int
      if isAfterReference, CharacterReference.isSecondOfTwo(scalar),
        !isWritten(scalar, at: place, limit: limit)
      {
        length = 0
      } else {
        length = sourceLength(of: scalar, at: place, limit: limit)
      }
      isAfterReference = length > 1 && place < limit && source[place] == UInt8(ascii: "&")
      let start = length == 0 ? place - 1 : min(place, max(limit - 1, text.source.lowerBound))
      for byte in String(scalar).utf8 { add(byte, at: start) }
      place += length
    }
  }

  private static func scalar(at utf8: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var bytes = utf8.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }

  /// Takes what is written as it is read, up to the first byte that may not be; tells how much.
  private mutating func take(_ text: ArraySlice<UInt8>, writtenAt place: inout Int, _ limit: Int)
    -> Int
  {
    let length = min(text.count, limit - place)
    guard length > 0 else { return 0 }
    var count = 0
    while count < length {
      let byte = text[text.startIndex + count]
      guard byte == source[place + count], byte < 0x80, byte != UInt8(ascii: "&"),
        byte != UInt8(ascii: "<"), byte != 0x0D, byte != 0
      else { break }
      count += 1
    }
    utf8 += text.prefix(count)
    offsets += place..<(place + count)
    place += count
    return count
  }

  private func sourceLength(of scalar: Unicode.Scalar, at place: Int, limit: Int) -> Int {
    guard place < limit else { return 0 }
    switch source[place] {
    case UInt8(ascii: "&"):
      return CharacterReference.length(at: place, in: source, limit: limit, of: scalar)
    case UInt8(ascii: "\r"):
      return place + 1 < limit && source[place + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0: return 1
    default: return UTF8.width(scalar)
    }
  }

  private func isWritten(_ scalar: Unicode.Scalar, at place: Int, limit: Int) -> Bool {
    place < limit && source[place..<limit].starts(with: String(scalar).utf8)
  }

  /// Past what a parser drops from a run of text: stray tags, comments, and null characters.
  private func skippingMarkup(from start: Int, to limit: Int, before scalar: Unicode.Scalar) -> Int
  {
    var place = start
    while place < limit {
      if source[place] == 0, scalar != "\u{FFFD}" {
        place += 1
      } else if source[place] == UInt8(ascii: "<"), scalar != "<" {
        let close = source[place..<limit].firstIndex(of: UInt8(ascii: ">")) ?? limit - 1
        place = close + 1
      } else {
        return place
      }
    }
    return start
  }
}
