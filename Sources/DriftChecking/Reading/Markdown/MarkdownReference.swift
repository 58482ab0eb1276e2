/// Characters that Markdown writes by name or number.
enum MarkdownReference {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "copy": "\u{A9}",
  ]

  /// The character of a reference with its signs, such as `&amp;`; nil when it is none.
  static func scalar(_ utf8: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: utf8.dropFirst().dropLast(), as: UTF8.self)
    guard name.hasPrefix("#") else { return names[name] }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}
