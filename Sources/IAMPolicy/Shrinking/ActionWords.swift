/// The words an action's name is made of, by where they end.
enum ActionWords {
  /// The beginnings of a name that end with a whole word, shortest first; the last is the name.
  ///
  /// A word begins at a capital letter after another character, and at the last of several capitals
  /// before a small letter: `GetACLByID` has `Get`, `GetACL`, `GetACLBy` and itself.
  static func beginnings(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    var ends: [Int] = []
    for index in bytes.indices.dropFirst() where isCapital(bytes[index]) {
      let followsCapital = isCapital(bytes[index - 1])
      let leadsWord = index + 1 < bytes.count && isSmall(bytes[index + 1])
      if !followsCapital || leadsWord { ends.append(index) }
    }
    ends.append(bytes.count)
    return ends.map { String(decoding: bytes[..<$0], as: UTF8.self) }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
