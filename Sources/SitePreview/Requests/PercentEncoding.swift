/// `%2F` and its kind.
enum PercentEncoding {
  /// The text of one path segment, decoded once.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    var decoded: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(ASCII.hexValue),
        let low = rest.popFirst().flatMap(ASCII.hexValue)
      else { throw .malformed("a percent sign without two hexadecimal digits") }
      decoded.append(high << 4 | low)
    }
    guard !decoded.contains(0) else { throw .malformed("an encoded NUL character") }
    guard let text = String(validating: decoded, as: UTF8.self) else {
      throw .malformed("a path that is not UTF-8")
    }
    return text
  }

  /// The spelling of one name in a path: what need not be encoded is not.
  static func encode(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = name.utf8.flatMap { byte -> [UInt8] in
      let isPlain =
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~!$&'()*+,;=:@".utf8.contains(byte)
      return isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
