/// Reads lists of links from HTML that every parser reads alike; gives up at anything else.
struct PlainMarkup {
  private(set) var nodes: [HTMLDocument.Node] = []
  private(set) var attributes: [HTMLAttribute] = []
  private(set) var utf8: [UInt8] = []
  /// Where reading has come to: at the end, the start of the end tag of what the lists stand in.
  private(set) var index: Int

  private let source: [UInt8]
  /// The elements that are open: their nodes, and what they are.
  private var open: [(node: Int, kind: PlainElement)] = []

  /// Begins behind the start tag of a `nav`.
  init(_ source: [UInt8], from start: Int) {
    self.source = source
    index = start
  }

  /// Reads up to the end tag of the `nav`; false for what is not plain.
  mutating func read() -> Bool {
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        guard readText() else { return false }
        continue
      }
      if index + 1 < source.count, source[index + 1] == UInt8(ascii: "/") {
        guard let last = open.last else { return element(at: index + 2)?.kind == .nav }
        guard readEnd(of: last.kind) else { return false }
        nodes[last.node].end = Int32(nodes.count)
        open.removeLast()
      } else {
        guard readStart() else { return false }
      }
    }
    return false
  }

  private mutating func readText() -> Bool {
    let start = index
    while index < source.count, source[index] != UInt8(ascii: "<") {
      guard isPlain(index) || source[index] == 0x0A || source[index] == 0x09 else { return false }
      index += 1
    }
    let first = utf8.count
    utf8 += source[start..<index]
    nodes.append(
      HTMLDocument.Node(
        name: -1, isHidden: false, offset: Int32(start), sourceEnd: Int32(index),
        first: Int32(first), last: Int32(utf8.count), end: Int32(nodes.count + 1)))
    return true
  }

  private mutating func readEnd(of kind: PlainElement) -> Bool {
    guard let (other, end) = element(at: index + 2), other == kind,
      source[end] == UInt8(ascii: ">")
    else { return false }
    index = end + 1
    return true
  }

  private mutating func readStart() -> Bool {
    let start = index
    let (around, first) = (open.last?.kind ?? .nav, attributes.count)
    guard let (kind, end) = element(at: start + 1), around.mayHold(kind) else { return false }
    index = end
    while index < source.count, source[index] != UInt8(ascii: ">") {
      guard readAttribute() else { return false }
      for other in first..<(attributes.count - 1)
      where attributes[other].name == attributes[attributes.count - 1].name { return false }
    }
    guard index < source.count else { return false }
    index += 1
    open.append((nodes.count, kind))
    nodes.append(
      HTMLDocument.Node(
        name: kind.name, isHidden: attributes[first...].contains { $0.name == "hidden" },
        offset: Int32(start), sourceEnd: 0, first: Int32(first), last: Int32(attributes.count),
        end: 0))
    return true
  }

  /// The element whose name stands at a place, and where the name ends; nil for any other.
  private func element(at start: Int) -> (kind: PlainElement, end: Int)? {
    var letters: UInt64 = 0
    var end = start
    while end < source.count, end - start < 8, (0x61...0x7A).contains(source[end]) {
      letters = letters << 8 | UInt64(source[end])
      end += 1
    }
    guard end < source.count, source[end] == 0x20 || source[end] == UInt8(ascii: ">") else {
      return nil
    }
    return PlainElement(rawValue: letters).map { ($0, end) }
  }

  /// Reads a space and what follows it: a name, `=`, and a value in double quotes.
  private mutating func readAttribute() -> Bool {
    guard source[index] == 0x20 else { return false }
    let start = index + 1
    var end = start
    while end < source.count, (0x61...0x7A).contains(source[end]) || source[end] == 0x2D {
      end += 1
    }
    guard end > start, end + 1 < source.count, source[end] == UInt8(ascii: "="),
      source[end + 1] == UInt8(ascii: "\"")
    else { return false }
    var close = end + 2
    while close < source.count, source[close] != UInt8(ascii: "\"") {
      guard isPlain(close) else { return false }
      close += 1
    }
    guard close < source.count else { return false }
    attributes.append(
      HTMLAttribute(
        name: String(decoding: source[start..<end], as: UTF8.self),
        value: String(decoding: source[(end + 2)..<close], as: UTF8.self), offset: end + 1))
    index = close + 1
    return true
  }

  /// True for a byte that every parser takes as it is.
  private func isPlain(_ place: Int) -> Bool {
    switch source[place] {
    case UInt8(ascii: "&"), 0x7F, 0xEF...: false
    case 0xC2: place + 1 < source.count && source[place + 1] >= 0xA0
    case let byte: byte >= 0x20
    }
  }
}
