internal import Diagnostics

/// Holds a page to text that every later step can read the same way.
enum EncodingCheck {
  static func check(_ log: inout FindingLog) {
    let bytes = log.text.utf8
    if let offset = firstInvalid(in: bytes) {
      log.report(
        "encoding", at: log.text.position(at: offset), "the text is not UTF-8",
        hint: "save the file as UTF-8", item: "utf-8")
    }
    let odd = OddBytes(in: bytes)
    if let offset = odd.null {
      log.report(
        "encoding", at: log.text.position(at: offset), "the text holds a NUL character",
        hint: "remove it", item: "nul")
    }
    if let offset = odd.byteOrderMark {
      log.report(
        "encoding", at: log.text.position(at: offset),
        "a byte order mark stands within the text",
        hint: "remove it: it cannot be seen, and breaks what is copied", item: "byte-order-mark")
    }
    if let offset = odd.loneReturn {
      log.report(
        "encoding", at: log.text.position(at: offset),
        "a carriage return stands without a line feed",
        hint: "end lines with a line feed, with or without a carriage return before it",
        item: "carriage-return")
    }
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
}
