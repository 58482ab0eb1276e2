internal import ByteSearching

/// Something that a tool left in a text: a placeholder, or a word for a value that is not there.
package struct Leftover {
  package let text: String
  let offset: Int
  let isPlaceholder: Bool

  private static let words = [
    "undefined", "NaN", "Optional(", "[object Object]", "raw HTML omitted", "(null)", "<nil>",
    "file://", "/home/", "/Users/", "/tmp/", "/work/", "/root/", "/github/workspace",
    "C:\\", "D:\\",
  ]

  /// What stands for no value in the place of a day.
  private static let noDays = ["null", "None", "nil", "Invalid Date"]

  private static let marks =
    (words + ["{{", "}}", "&#", "&lt;%", "&lt;&lt;", PreviewAddress.opening]
    + TemplateMark.openings).map { Array($0.utf8) }

  /// For every two bytes, whether one of these begins with them.
  private static let begins: [Bool] = {
    var begins = [Bool](repeating: false, count: 1 << 16)
    for mark in marks { begins[pair(mark[0], mark[1])] = true }
    return begins
  }()

  /// For every two bytes, whether one of these begins with them, or with the byte before them, or
  /// with the second of them where it has no third.
  private static let holds: [Bool] = {
    var holds = begins
    for mark in marks {
      if mark.count > 2 {
        holds[pair(mark[1], mark[2])] = true
      } else {
        for byte in UInt8.min...UInt8.max { holds[pair(byte, mark[0])] = true }
      }
    }
    return holds
  }()

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 8 | Int(second)
  }

  /// Tells, at a glance, whether a source may hold any of these.
  package static func mayStand(in source: [UInt8]) -> Bool {
    holdsMark(source) || lacksDay(source)
  }

  /// It is looked at in pairs of bytes.
  private static func holdsMark(_ source: [UInt8]) -> Bool {
    let (begins, holds) = (begins, holds)
    var index = 0
    while index + 1 < source.count {
      if holds[pair(source[index], source[index + 1])] {
        for start in max(index - 1, 0)...min(index + 1, source.count - 2)
        where begins[pair(source[start], source[start + 1])] {
          if marks.contains(where: { source[start...].starts(with: $0) }) { return true }
        }
      }
      index += 2
    }
    return false
  }

  /// What was left in running text, in order.
  package static func all(in utf8: [UInt8]) -> [Leftover] {
    guard mayStand(in: utf8) else { return [] }
    var found = placeholders(in: utf8)
    for word in words + noDays {
      let isNoDay = noDays.contains(word)
      for place in utf8.places(ofWord: Array(word.utf8))
      where !isNoDay || standsForDay(place, in: utf8) {
        found.append(Leftover(text: word, offset: place, isPlaceholder: false))
      }
    }
    return found.sorted { $0.offset < $1.offset }
  }

  /// Tells whether a word for no value stands near what a day stands behind.
  private static func lacksDay(_ source: [UInt8]) -> Bool {
    noDays.contains { word in
      source.places(ofWord: Array(word.utf8)).contains { place in
        let before = Array(source[..<place].suffix(80))
        return nearDays.contains { before.firstIndex(of: $0) != nil }
      }
    }
  }

  /// What stands near days, without the letters that may be capitals.
  private static let nearDays = ["s of", "pdate", "odified", "hanged", "eviewed", "ublished"]
    .map { Array($0.utf8) }

  /// Tells whether a day would stand at a byte: behind "updated", "last changed on", "as of".
  private static func standsForDay(_ index: Int, in utf8: [UInt8]) -> Bool {
    let line = utf8[..<index].suffix(24).split { $0 == 0x0A || $0 == 0x01 }.last ?? []
    let before = String(decoding: line, as: UTF8.self).lowercased()
      .split { " :\u{A0}*_".contains($0) }.map(String.init)
    let last = before.last == "on" ? before.dropLast().last : before.last
    return last.map(dayLeads.contains) ?? false || before.suffix(2).elementsEqual(["as", "of"])
  }

  private static let dayLeads: Set = [
    "updated", "modified", "changed", "reviewed", "published", "update",
  ]

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
