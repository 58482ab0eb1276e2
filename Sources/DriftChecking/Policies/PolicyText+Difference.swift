internal import Diagnostics
internal import IAMPolicy

extension PolicyText {
  /// What the model's text has where this one first parts from it, and what stands there: the rest
  /// of the line, or a few words of it.
  ///
  /// White space between tokens is passed over, so that the layout makes no difference.
  func values(at problem: TextProblem) -> (expected: String?, actual: String?) {
    guard !isStatement else { return (nil, Self.excerpt(of: utf8, at: problem.place.offset)) }
    let wanted = Array(PolicyWriter(layout: .readable).text(of: reference).utf8)
    var (place, due) = (0, 0)
    while true {
      while place < utf8.count, Self.isSpace(utf8[place]) { place += 1 }
      while due < wanted.count, Self.isSpace(wanted[due]) { due += 1 }
      guard place < utf8.count, due < wanted.count, utf8[place] == wanted[due] else { break }
      place += 1
      due += 1
    }
    guard due < wanted.count || place < utf8.count else {
      return (nil, Self.excerpt(of: utf8, at: problem.place.offset))
    }
    return (Self.excerpt(of: wanted, at: due), Self.excerpt(of: utf8, at: place))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The line that a byte stands on, cut to what is near it, what cannot be seen told by number.
  private static func excerpt(of utf8: [UInt8], at offset: Int) -> String {
    let offset = min(offset, utf8.count)
    let line = utf8[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = utf8[offset...].firstIndex(of: 0x0A) ?? utf8.count
    let near = utf8[max(line, offset - 30)..<min(end, offset + 40)]
    // A cut within a character leaves bytes that are none.
    let whole = near.drop { $0 & 0b1100_0000 == 0b1000_0000 }
    let text = String(decoding: whole, as: UTF8.self).unicodeScalars.map { scalar in
      (0x20..<0x7F).contains(scalar.value)
        ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
    let folded = FoldedText.fold(text.joined())
    return folded.isEmpty ? "nothing" : folded
  }
}
