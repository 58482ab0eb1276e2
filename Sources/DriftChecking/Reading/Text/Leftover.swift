/// Something that a tool left in a text: a placeholder, or a word for a value that is not there.
struct Leftover {
  let text: String
  let offset: Int
  let isPlaceholder: Bool

  private static let words = [
    "undefined", "NaN", "Optional(", "[object Object]", "raw HTML omitted", "(null)", "<nil>",
    "file://", "/home/", "/Users/", "/tmp/", "/work/", "/root/", "/github/workspace",
    "C:\\", "D:\\",
  ]

  private static let marks = (words + ["{{", "}}", "&#", "&l"]).map { Array($0.utf8) }

  /// For every two bytes, whether what may stand in a source begins with them.
  private static let begins: [Bool] = {
    var begins = [Bool](repeating: false, count: 1 << 16)
    for mark in marks { begins[Int(mark[0]) << 8 | Int(mark[1])] = true }
    return begins
  }()

  /// Tells, at a glance, whether a source may hold any of these.
  static func mayStand(in source: [UInt8]) -> Bool {
    let begins = begins
    var pair = 0
    for (index, byte) in source.enumerated() {
      pair = (pair << 8 | Int(byte)) & 0xFFFF
      guard begins[pair], index > 0 else { continue }
      if marks.contains(where: { source[(index - 1)...].starts(with: $0) }) { return true }
    }
    return false
  }

  /// What was left in running text, in order.
  static func all(in utf8: [UInt8]) -> [Leftover] {
    var found = placeholders(in: utf8)
    for word in words {
      let bytes = Array(word.utf8)
      var start = 0
      while let index = utf8.firstWord(bytes, from: start) {
        found.append(Leftover(text: word, offset: index, isPlaceholder: false))
        start = index + bytes.count
      }
    }
    return found.sorted { $0.offset < $1.offset }
  }

  /// What cmark leaves where it took HTML out: a comment of these words and no others.
  static func comments(in utf8: [UInt8]) -> [Leftover] {
    var found: [Leftover] = []
    var start = 0
    let comment = Array("<!-- raw HTML omitted -->".utf8)
    while let index = utf8.firstIndex(of: comment, from: start) {
      found.append(Leftover(text: "raw HTML omitted", offset: index, isPlaceholder: false))
      start = index + comment.count
    }
    return found
  }

  /// `{{ … }}`, whole or in halves.
  private static func placeholders(in utf8: [UInt8]) -> [Leftover] {
    let (open, close) = (Array("{{".utf8), Array("}}".utf8))
    var found: [Leftover] = []
    var start = 0
    while start < utf8.count {
      let opening = utf8.firstIndex(of: open, from: start)
      let closing = utf8.firstIndex(of: close, from: start)
      guard let index = [opening, closing].compactMap(\.self).min() else { return found }
      var end = index + 2
      if index == opening, let closing, closing - index < 120 { end = closing + 2 }
      let text = FoldedText.fold(String(decoding: utf8[index..<end], as: UTF8.self))
      found.append(Leftover(text: text, offset: index, isPlaceholder: true))
      start = end
    }
    return found
  }
}
