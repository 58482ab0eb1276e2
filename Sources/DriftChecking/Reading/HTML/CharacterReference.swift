/// How many bytes of HTML source one character of decoded text was written with.
enum CharacterReference {
  /// The length of what stands at an `&` and was decoded to a character.
  static func length(at place: Int, in source: [UInt8], limit: Int, of scalar: Unicode.Scalar)
    -> Int
  {
    let rest = source[(place + 1)..<limit]
    if rest.first == UInt8(ascii: "#") { return 1 + numberLength(rest) }
    let name = rest.prefix(while: isNameByte)
    let isClosed = name.endIndex < limit && source[name.endIndex] == UInt8(ascii: ";")
    if scalar == "&" {
      guard name.starts(with: "amp".utf8) || name.starts(with: "AMP".utf8) else { return 1 }
      return name.count == 3 && isClosed ? 5 : 4
    }
    if isClosed, !name.isEmpty { return name.count + 2 }
    // Some old names need no semicolon; the longest one that fits counts.
    let text = String(decoding: name, as: UTF8.self)
    let known = (1...max(1, name.count)).reversed().first {
      legacy.contains(String(text.prefix($0)))
    }
    return 1 + (known ?? 0)
  }

  /// True for the second character of those references that stand for two.
  static func isSecondOfTwo(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{338}", "\u{20D2}", "\u{FE00}", "\u{200A}", "\u{331}", "\u{333}", "\u{20E5}", "j"]
      .contains(scalar)
  }

  private static func numberLength(_ rest: ArraySlice<UInt8>) -> Int {
    var digits = rest.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    if isHexadecimal { digits = digits.dropFirst() }
    let number = digits.prefix { byte in
      (0x30...0x39).contains(byte) || (isHexadecimal && (0x61...0x66).contains(byte | 0x20))
    }
    guard !number.isEmpty else { return 0 }
    let end = number.endIndex
    let isClosed = end < rest.endIndex && rest[end] == UInt8(ascii: ";")
    return end - rest.startIndex + (isClosed ? 1 : 0)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let legacy = Set(
    """
    AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT \
    Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN \
    Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar \
    ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt \
    iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc \
    ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 \
    szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml
    """.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) })
}
