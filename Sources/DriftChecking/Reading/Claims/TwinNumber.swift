/// A number in the prose of a Markdown twin.
package struct TwinNumber {
  let text: String
  package let value: Int
  let offset: Int

  /// The numbers of a text in order, those that only number a list left out.
  package static func all(in utf8: [UInt8]) -> [TwinNumber] {
    let prose = MarkdownProse.blanked(utf8)
    return ProseWord.all(in: prose).compactMap { word in
      guard let value = word.number, !isListMark(word, in: prose) else { return nil }
      return TwinNumber(text: word.text, value: value, offset: word.range.lowerBound)
    }
  }

  private static func isListMark(_ word: ProseWord, in utf8: [UInt8]) -> Bool {
    let end = word.range.upperBound
    guard end < utf8.count, utf8[end] == UInt8(ascii: ".") || utf8[end] == UInt8(ascii: ")")
    else { return false }
    let line = utf8[..<word.range.lowerBound]
    let start = line.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return line[start...].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ">") }
  }
}
