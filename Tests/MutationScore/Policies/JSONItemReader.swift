/// Finds the values of a well-formed policy in a file, skipping the markup between them.
struct JSONItemReader {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int

  private static let quote = UInt8(ascii: "\"")

  init(_ region: Region) {
    bytes = region.bytes
    index = region.range.lowerBound
    end = region.range.upperBound
  }

  /// The value the region holds; nil when it holds none.
  mutating func read() -> JSONItem? {
    let outerStart = skipToToken()
    guard index < end else { return nil }
    let start = index
    let kind: JSONItem.Kind
    switch bytes[index] {
    case UInt8(ascii: "{"): kind = .object(readMembers())
    case UInt8(ascii: "["): kind = .array(readItems())
    case Self.quote: kind = .string(readString())
    default:
      while index < end, !",]}<\n ".utf8.contains(bytes[index]) { index += 1 }
      kind = .other
    }
    let range = start..<index
    while bytes[index..<end].starts(with: "</".utf8) { skipTag() }
    return JSONItem(kind: kind, range: range, outer: outerStart..<index)
  }

  /// Goes to the next token, and gives where the markup that stands directly before it begins.
  private mutating func skipToToken() -> Int {
    var start: Int?
    while index < end {
      if bytes[index] == UInt8(ascii: "<") {
        start = start ?? index
        skipTag()
      } else if bytes[index] <= 0x20 {
        start = nil
        index += 1
      } else {
        break
      }
    }
    return start ?? index
  }

  private mutating func skipTag() {
    while index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
    index += 1
  }

  /// Passes a mark if it is the next token.
  private mutating func pass(_ mark: UInt8) -> Bool {
    let before = index
    _ = skipToToken()
    guard index < end, bytes[index] == mark else {
      index = before
      return false
    }
    index += 1
    return true
  }

  private mutating func readString() -> String {
    let start = index + 1
    index += 1
    while index < end, bytes[index] != Self.quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index += 1
    return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
  }

  private mutating func readItems() -> [JSONItem] {
    index += 1
    var items: [JSONItem] = []
    while !pass(UInt8(ascii: "]")), let item = read() {
      items.append(item)
      _ = pass(UInt8(ascii: ","))
    }
    return items
  }

  private mutating func readMembers() -> [JSONItem.Member] {
    index += 1
    var members: [JSONItem.Member] = []
    while !pass(UInt8(ascii: "}")), let key = read() {
      _ = pass(UInt8(ascii: ":"))
      guard let value = read() else { break }
      members.append(JSONItem.Member(key: key, value: value))
      _ = pass(UInt8(ascii: ","))
    }
    return members
  }
}
