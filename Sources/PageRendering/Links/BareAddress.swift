/// Finds addresses that stand in a text without being made links: `https://` up to white space, less
/// the punctuation of the sentence around it.
enum BareAddress {
  static func next(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var index = start
    while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      let begin = colon - schemeName
      guard begin >= start, bytes[begin...].starts(with: scheme),
        begin == 0 || !ASCII.isWordPart(bytes[begin - 1])
      else { continue }
      let end = end(in: bytes, from: begin)
      if end > begin + scheme.count { return begin..<end }
    }
    return nil
  }

  private static let scheme = Array("https://".utf8)
  private static let schemeName = "https".utf8.count
  private static let stops = ByteSet("<>\"`")
  private static let punctuation = ByteSet("?!.,:;*_~'")

  private static func end(in bytes: [UInt8], from start: Int) -> Int {
    let stop = bytes[start...].firstIndex { $0 <= UInt8(ascii: " ") || stops.contains($0) }
    var end = stop ?? bytes.count
    let opened = bytes[start..<end].count { $0 == UInt8(ascii: "(") }
    var closed = bytes[start..<end].count { $0 == UInt8(ascii: ")") }
    while end > start {
      let last = bytes[end - 1]
      let closesOutside = last == UInt8(ascii: ")") && closed > opened
      guard closesOutside || punctuation.contains(last) else { break }
      if closesOutside { closed -= 1 }
      end -= 1
    }
    return end
  }
}
