/// Addresses as links write them, and back.
enum PercentEncoding {
  /// The address with everything encoded that may not stand in one; what is encoded stays so.
  static func encoded(_ address: String) -> String {
    if address.utf8.allSatisfy(isPlain) { return address }
    var result: [UInt8] = []
    for byte in address.utf8 {
      if isPlain(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with `%41` read as `A`; nil when that gives no UTF-8 or holds a NUL.
  static func decoded(_ text: String) -> String? {
    if !text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == 0 }) { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result.contains(0) ? nil : String(validating: result, as: UTF8.self)
  }

  private static let marks = ByteSet("-_.+!*'(),%#@?=;:/&$~[]")

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && (ASCII.isWordPart(byte) || marks.contains(byte))
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func digit(_ value: UInt8) -> UInt8 { digits[Int(value)] }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
