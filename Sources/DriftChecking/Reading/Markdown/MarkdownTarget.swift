/// What follows the text of a link: its address, or the name of one that stands elsewhere.
struct MarkdownTarget {
  let address: String
  /// What stands in quotes behind the address, as it is said.
  private(set) var title = ""
  /// Where the address stands in the text; nil when it stands elsewhere.
  let place: Int?
  /// The end of what belongs to the link.
  let end: Int

  /// Reads what stands behind a closing bracket; nil when the brackets make no link.
  init?(
    _ utf8: [UInt8], at index: Int, label: ArraySlice<UInt8>, _ targets: [String: ProseBlock.Link]
  ) {
    if index < utf8.count, utf8[index] == UInt8(ascii: "("),
      let target = Self.parenthesised(utf8, at: index + 1)
    {
      self = target
      return
    }
    var name = label
    var end = index
    if index < utf8.count, utf8[index] == UInt8(ascii: "["),
      let close = utf8[index...].firstIndex(of: UInt8(ascii: "]"))
    {
      end = close + 1
      if close > index + 1 { name = utf8[(index + 1)..<close] }
    }
    guard let target = targets[Self.name(name)] else { return nil }
    self.init(address: target.address, place: nil, end: end)
  }

  private init(address: String, place: Int?, end: Int) {
    self.address = address
    self.place = place
    self.end = end
  }

  /// The name of an address, as names are compared.
  static func name(_ utf8: some Collection<UInt8>) -> String {
    FoldedText.fold(String(decoding: utf8, as: UTF8.self)).lowercased()
  }

  /// Reads an address and where it ends; nil when there is none.
  static func address(_ utf8: [UInt8], at start: Int) -> (text: String, place: Int, end: Int)? {
    var index = start
    while index < utf8.count, utf8[index] <= 0x20 { index += 1 }
    guard index < utf8.count else { return nil }
    let place = index
    if utf8[index] == UInt8(ascii: "<") {
      guard let end = utf8[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      return (unescaped(utf8[(index + 1)..<end]), place + 1, end + 1)
    }
    var depth = 0
    while index < utf8.count, utf8[index] > 0x20 {
      if utf8[index] == UInt8(ascii: "\\") {
        index += 1
      } else if utf8[index] == UInt8(ascii: "(") {
        depth += 1
      } else if utf8[index] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    index = min(index, utf8.count)
    return (unescaped(utf8[place..<index]), place, index)
  }

  private static func parenthesised(_ utf8: [UInt8], at start: Int) -> MarkdownTarget? {
    guard let (text, place, end) = address(utf8, at: start) else { return nil }
    var index = end
    while index < utf8.count, utf8[index] <= 0x20 { index += 1 }
    guard index < utf8.count else { return nil }
    var title = ""
    if utf8[index] == UInt8(ascii: "\"") || utf8[index] == UInt8(ascii: "'") {
      let quote = utf8[index]
      index += 1
      let start = index
      while index < utf8.count, utf8[index] != quote {
        index += utf8[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      title = unescaped(utf8[start..<min(index, utf8.count)])
      index += 1
      while index < utf8.count, utf8[index] <= 0x20 { index += 1 }
    }
    guard index < utf8.count, utf8[index] == UInt8(ascii: ")") else { return nil }
    var target = MarkdownTarget(address: text, place: place, end: index + 1)
    target.title = title
    return target
  }

  private static func unescaped(_ utf8: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.first, MarkdownEmphasis.isPunctuation(next) {
        result.append(next)
        rest = rest.dropFirst()
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
