/// A word or a number of running text, with its place in it.
struct ProseWord {
  /// The word in lower case; a number with its group marks.
  let text: String
  let range: Range<Int>
  /// True when a number may begin here: the word before does not run on into it.
  let isNumber: Bool

  /// The words of a text, in order.
  static func all(in utf8: [UInt8]) -> [ProseWord] {
    var found: [ProseWord] = []
    var index = 0
    while index < utf8.count {
      guard isPart(of: utf8, at: index) else {
        index += 1
        continue
      }
      let start = index
      var isPlain = true
      while index < utf8.count {
        if isPart(of: utf8, at: index) {
          index += 1
          continue
        }
        let unseen = unseenSign(in: utf8, at: index)
        let length = max(unseen, groupMark(in: utf8, at: index))
        guard length > 0 else { break }
        isPlain = isPlain && unseen == 0
        index += length
      }
      // A mark behind the last letter ends an emphasis or a quotation.
      while index > start + 1, joints.contains(utf8[index - 1]) { index -= 1 }
      var text = plainDigits(String(decoding: utf8[start..<index], as: UTF8.self).lowercased())
      if !isPlain { text.unicodeScalars.removeAll(where: unseen.contains) }
      found.append(
        ProseWord(
          text: text, range: start..<index, isNumber: text.utf8.first.map(isDigit) ?? false))
    }
    return found
  }

  /// The value, when it is a number in digits.
  var number: Int? { isNumber ? StatedNumber.value(of: text) : nil }

  /// A word with the digits of any script as those of ASCII: "１２" is 12.
  private static func plainDigits(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
          else { return scalar }
          return Unicode.Scalar(UInt8(0x30 + Int(value)))
        }))
  }

  private static func isPart(of utf8: [UInt8], at index: Int) -> Bool {
    let byte = utf8[index]
    if isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) { return true }
    // Letters beyond ASCII, but not the marks and spaces of U+00A0 to U+00BF and U+2000 to U+206F.
    if byte >= 0x80 { return !isMark(in: utf8, at: index) }
    return joints.contains(byte) && index > 0 && utf8[index - 1] | 0x20 >= 0x61
  }

  private static func isMark(in utf8: [UInt8], at index: Int) -> Bool {
    var start = index
    while start > 0, utf8[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
    let end = min(start + 4, utf8.count)
    let scalar = String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first
    guard let scalar, scalar != "\u{2019}" else { return false }
    return (0x80...0xBF).contains(scalar.value) || (0x2000...0x206F).contains(scalar.value)
      || scalar == "\u{2212}"
  }

  /// The length of a mark that parts groups of digits, with three digits behind it; 0 for none.
  private static func groupMark(in utf8: [UInt8], at index: Int) -> Int {
    guard index > 0, isDigit(utf8[index - 1]) else { return 0 }
    for mark in marks where utf8[index...].starts(with: mark) {
      let digits = utf8[(index + mark.count)...].prefix(while: isDigit)
      if digits.count == 3 { return mark.count }
    }
    return 0
  }

  /// The length of a sign that nobody sees within a word; 0 for none.
  private static func unseenSign(in utf8: [UInt8], at index: Int) -> Int {
    guard utf8[index] == 0xC2 || utf8[index] == 0xE2 || utf8[index] == 0xEF else { return 0 }
    let scalar = String(decoding: utf8[index..<min(index + 3, utf8.count)], as: UTF8.self)
      .unicodeScalars.first
    guard let scalar, unseen.contains(scalar) else { return 0 }
    let next = index + UTF8.width(scalar)
    return next < utf8.count && isPart(of: utf8, at: next) ? UTF8.width(scalar) : 0
  }

  /// Where a word may be parted, or may not: soft hyphens, and spaces without a width.
  private static let unseen: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]

  private static let joints = Set("'-_".utf8)
  private static let marks: [[UInt8]] = [",", ".", "\u{A0}", "\u{202F}", "\u{2009}"].map {
    Array($0.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
