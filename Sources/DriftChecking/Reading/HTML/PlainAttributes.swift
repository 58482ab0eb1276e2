/// Reads the attributes of a plain start tag, up to behind its `>`.
struct PlainAttributes {
  private let source: [UInt8]
  private let isDrawing: Bool
  /// Where reading has come to.
  private(set) var index: Int
  /// The place of the first attribute among those of the page.
  let first: Int
  private(set) var isSelfClosing = false
  /// True when `hidden` is among them.
  private(set) var isHidden = false

  init(of source: [UInt8], from start: Int, inDrawing isDrawing: Bool, into first: Int) {
    self.source = source
    self.isDrawing = isDrawing
    self.first = first
    index = start
  }

  /// Reads all; false for what is not plain.
  mutating func read(into attributes: inout [HTMLAttribute]) -> Bool {
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: ">"):
        index += 1
        return true
      case UInt8(ascii: "/"):
        guard index + 1 < source.count, source[index + 1] == UInt8(ascii: ">") else { return false }
        isSelfClosing = true
        index += 1
      case 0x20, 0x0A:
        index += 1
        guard index < source.count else { return false }
        if !Self.ends.contains(source[index]), !readOne(into: &attributes) { return false }
      default: return false
      }
    }
    return false
  }

  private static let ends: [UInt8] = [0x20, 0x0A, UInt8(ascii: "/"), UInt8(ascii: ">")]

  /// Reads a name, and what may follow it: `=`, and a value in double quotes.
  private mutating func readOne(into attributes: inout [HTMLAttribute]) -> Bool {
    let start = index
    while index < source.count, isName(source[index]) { index += 1 }
    guard index > start, index + 1 < source.count else { return false }
    let name = String(decoding: source[start..<index], as: UTF8.self)
    guard !isDrawing || Self.isPlainInDrawing(name) else { return false }
    for other in attributes[first...] where other.name == name { return false }
    isHidden = isHidden || name == "hidden"
    guard source[index] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: "", offset: start))
      return true
    }
    let offset = index + 1
    guard source[offset] == UInt8(ascii: "\"") else { return false }
    var value: [UInt8] = []
    var text = PlainText(source, from: offset + 1)
    guard text.read(until: UInt8(ascii: "\""), into: &value), text.index < source.count else {
      return false
    }
    attributes.append(
      HTMLAttribute(name: name, value: String(decoding: value, as: UTF8.self), offset: offset))
    index = text.index + 1
    return true
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"): true
    case 0x41...0x5A: isDrawing
    default: false
    }
  }

  /// In drawings parsers write some names with capital letters, however they are written.
  private static func isPlainInDrawing(_ name: String) -> Bool {
    drawing.contains(name)
      || name.utf8.contains(UInt8(ascii: "-")) && !name.utf8.contains { (0x41...0x5A).contains($0) }
  }

  private static let drawing: Set = [
    "class", "cx", "cy", "d", "fill", "height", "hidden", "id", "lang", "opacity", "points",
    "preserveAspectRatio", "r", "role", "rx", "ry", "stroke", "transform", "viewBox", "width", "x",
    "x1", "x2", "y", "y1", "y2",
  ]
}
