/// An address that stands in the text without being made a link: `https://` up to white space, less
/// the punctuation of the sentence around it.
struct BareAddress {
  let range: Range<String.Index>

  init?(firstIn text: String) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while let found = Self.start(in: text, from: start) {
      let end = Self.end(in: text, from: found)
      if bytes.distance(from: found, to: end) > Self.scheme.count {
        range = found..<end
        return
      }
      start = bytes.index(after: found)
    }
    return nil
  }

  private static let scheme = Array("https://".utf8)

  private static func start(in text: String, from: String.Index) -> String.Index? {
    let bytes = text.utf8
    var index = from
    while index < bytes.endIndex {
      if bytes[index] == scheme[0], bytes[index...].starts(with: scheme),
        index == bytes.startIndex || !isWordPart(bytes[bytes.index(before: index)])
      {
        return index
      }
      bytes.formIndex(after: &index)
    }
    return nil
  }

  private static func end(in text: String, from start: String.Index) -> String.Index {
    let bytes = text.utf8
    let stop = bytes[start...].firstIndex { $0 <= UInt8(ascii: " ") || stops.contains($0) }
    var end = stop ?? bytes.endIndex
    var opened = bytes[start..<end].count { $0 == UInt8(ascii: "(") }
    opened -= bytes[start..<end].count { $0 == UInt8(ascii: ")") }
    while end > start {
      let last = bytes[bytes.index(before: end)]
      let isOpen = last == UInt8(ascii: ")") && opened < 0
      guard isOpen || punctuation.contains(last) else { break }
      if isOpen { opened += 1 }
      end = bytes.index(before: end)
    }
    return end
  }

  private static let stops = Array("<>\"`".utf8)
  private static let punctuation = Array("?!.,:;*_~'".utf8)

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0x80
    }
  }
}
