internal import Diagnostics

/// Holds a page to text that every later step can read the same way.
enum EncodingCheck {
  static func findings(in text: PageText) -> [Finding] {
    let bytes = text.utf8
    if let offset = firstInvalid(in: bytes) {
      return [
        text.finding(
          "encoding", at: text.position(at: offset), "the text is not UTF-8",
          hint: "save the file as UTF-8", item: "utf-8")
      ]
    }
    var findings: [Finding] = []
    if let offset = bytes.firstIndex(of: 0) {
      findings.append(
        text.finding(
          "encoding", at: text.position(at: offset), "the text holds a NUL character",
          hint: "remove it", item: "nul"))
    }
    if let offset = firstLoneReturn(in: bytes) {
      findings.append(
        text.finding(
          "encoding", at: text.position(at: offset),
          "a carriage return stands without a line feed",
          hint: "end lines with a line feed, with or without a carriage return before it",
          item: "carriage-return"))
    }
    return findings
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  private static func firstLoneReturn(in bytes: [UInt8]) -> Int? {
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if previous == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") { return offset - 1 }
      previous = byte
    }
    return previous == UInt8(ascii: "\r") ? bytes.count - 1 : nil
  }
}
