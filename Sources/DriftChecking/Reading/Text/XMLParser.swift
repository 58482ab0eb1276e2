internal import ByteSearching

/// Reads the XML of sitemaps and feeds: elements, attributes, references, comments and CDATA; no doctype.
struct XMLParser {
  struct Fault: Error {
    let message: String
    let offset: Int
  }

  private let utf8: [UInt8]
  private var index = 0

  private static let depthLimit = 32

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  mutating func document() throws(Fault) -> XMLReading.Element {
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    if has("<?xml") { try skip(past: "?>", or: "the declaration is not closed") }
    try skipBetween()
    guard has("<") else { throw Fault(message: "an element is missing", offset: index) }
    let root = try element(depth: 0)
    try skipBetween()
    guard index == utf8.count else {
      throw Fault(message: "something stands after the outermost element", offset: index)
    }
    return root
  }

  private mutating func element(depth: Int) throws(Fault) -> XMLReading.Element {
    let start = index
    guard depth < Self.depthLimit else {
      throw Fault(message: "elements nest too deep", offset: index)
    }
    index += 1
    let name = try self.name()
    var attributes: [XMLReading.Attribute] = []
    let isEmpty = try readAttributes(of: name, into: &attributes)
    var element = XMLReading.Element(
      name: Self.local(name), attributes: attributes, text: "", textOffset: index, offset: start)
    if isEmpty { return element }
    var text: [UInt8] = []
    while !has("</") {
      guard index < utf8.count else {
        throw Fault(message: "'<\(name)>' is not closed", offset: start)
      }
      if has("<!--") {
        try comment()
      } else if has("<![CDATA[") {
        let from = index + 9
        try skip(past: "]]>", or: "a CDATA section is not closed")
        text += utf8[from..<index - 3]
      } else if has("<") {
        element.children.append(try self.element(depth: depth + 1))
      } else {
        if text.allSatisfy({ $0 <= 0x20 }), utf8[index] > 0x20 { element.textOffset = index }
        text += try character()
      }
    }
    let end = index
    index += 2
    guard try self.name() == name else {
      throw Fault(message: "this end tag is not that of '<\(name)>'", offset: end)
    }
    skipBlanks()
    guard has(">") else { throw Fault(message: "'>' is missing", offset: index) }
    index += 1
    element.text = FoldedText.fold(String(decoding: text, as: UTF8.self))
    return element
  }

  /// Reads attributes up to the end of the tag; tells whether it closes itself.
  private mutating func readAttributes(
    of element: String, into attributes: inout [XMLReading.Attribute]
  ) throws(Fault) -> Bool {
    while true {
      let before = index
      skipBlanks()
      if has("/>") {
        index += 2
        return true
      }
      if has(">") {
        index += 1
        return false
      }
      guard index > before else {
        throw Fault(message: "'>' of '<\(element)' is missing", offset: index)
      }
      let place = index
      let name = try name()
      guard !attributes.contains(where: { $0.name == name }) else {
        throw Fault(message: "an attribute stands twice", offset: place)
      }
      skipBlanks()
      guard has("=") else { throw Fault(message: "an attribute has no value", offset: place) }
      index += 1
      skipBlanks()
      guard has("\"") || has("'") else {
        throw Fault(message: "an attribute's value has no quotes", offset: index)
      }
      let quote = utf8[index]
      let start = index
      index += 1
      var value: [UInt8] = []
      while index < utf8.count, utf8[index] != quote {
        guard utf8[index] != UInt8(ascii: "<") else {
          throw Fault(message: "'<' stands in an attribute", offset: index)
        }
        value += try character()
      }
      guard index < utf8.count else {
        throw Fault(message: "an attribute's value is not closed", offset: place)
      }
      index += 1
      attributes.append(
        XMLReading.Attribute(
          name: name, value: String(decoding: value, as: UTF8.self), offset: start))
    }
  }

  private mutating func name() throws(Fault) -> String {
    let start = index
    while index < utf8.count, Self.isNameByte(utf8[index]) { index += 1 }
    let isName = start < index && !(0x2D...0x39).contains(utf8[start])
    guard isName else { throw Fault(message: "a name is missing", offset: start) }
    return String(decoding: utf8[start..<index], as: UTF8.self)
  }

  /// One byte of text, or what a reference stands for.
  private mutating func character() throws(Fault) -> [UInt8] {
    let start = index
    index += 1
    guard utf8[start] == UInt8(ascii: "&") else {
      guard utf8[start] >= 0x20 || [0x09, 0x0A, 0x0D].contains(utf8[start]) else {
        throw Fault(message: "a control character stands here", offset: start)
      }
      return [utf8[start]]
    }
    let body = utf8[index...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    let name = String(decoding: body, as: UTF8.self)
    guard body.endIndex < utf8.count, utf8[body.endIndex] == UInt8(ascii: ";"),
      let text = Self.references[name] ?? Self.numbered(name)
    else { throw Fault(message: "'&' begins no reference", offset: start) }
    index = body.endIndex + 1
    return Array(text.utf8)
  }

  /// Past white space, comments and instructions.
  private mutating func skipBetween() throws(Fault) {
    while true {
      skipBlanks()
      if has("<!--") {
        try comment()
      } else if has("<?") {
        try skip(past: "?>", or: "an instruction is not closed")
      } else {
        return
      }
    }
  }

  private mutating func comment() throws(Fault) {
    let start = index
    index += 4
    try skip(past: "--", or: "a comment is not closed")
    guard has(">") else { throw Fault(message: "'--' stands within a comment", offset: start) }
    index += 1
  }

  private mutating func skipBlanks() {
    while index < utf8.count, [0x20, 0x09, 0x0A, 0x0D].contains(utf8[index]) { index += 1 }
  }

  private mutating func skip(past mark: String, or message: String) throws(Fault) {
    guard let place = utf8.firstIndex(of: Array(mark.utf8), from: index) else {
      throw Fault(message: message, offset: index)
    }
    index = place + mark.utf8.count
  }

  private func has(_ mark: String) -> Bool { utf8[index...].starts(with: mark.utf8) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte) || byte >= 0x80
      || byte == 0x2D || byte == 0x2E || byte == 0x5F
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
