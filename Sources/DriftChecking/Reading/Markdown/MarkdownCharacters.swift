/// Spaces and digits that Markdown refers to by name or number, written out in place.
enum MarkdownCharacters {
  /// The text with such references replaced by what they stand for, as long as it was.
  static func plain(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(mark) else { return utf8 }
    var result = utf8
    var index = 0
    while let start = result[index...].firstIndex(of: mark) {
      index = start + 1
      let rest = result[index...].prefix(10)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { continue }
      let name = String(decoding: rest[..<end], as: UTF8.self)
      guard let byte = character(named: name) else { continue }
      for place in start...end { result[place] = 0x20 }
      // A digit stays beside the digits before it, else beside those behind it.
      let isBehindDigit = start > 0 && (0x30...0x39).contains(result[start - 1])
      result[isBehindDigit ? start : end] = byte
      index = end + 1
    }
    return result
  }

  private static let mark = UInt8(ascii: "&")

  /// A digit, or a space for whatever parts words.
  private static func character(named name: String) -> UInt8? {
    if spaces.contains(name) { return 0x20 }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
      return nil
    }
    if (0x30...0x39).contains(value) { return UInt8(value) }
    return [0x20, 0xA0, 0x2007, 0x2009, 0x202F].contains(value) ? 0x20 : nil
  }

  private static let spaces: Set = ["nbsp", "ensp", "emsp", "thinsp", "numsp", "puncsp"]
}
