/// A character that typographers and word processors put where JSON wants a plain one.
enum LookAlike: Equatable {
  /// A curled, angled or full-width double quote.
  case doubleQuote
  /// A curled single quote, or a prime.
  case singleQuote
  /// A space that JSON does not take for white space.
  case blank
  /// A line break that JSON does not take for one.
  case lineBreak
  /// A character nobody can see.
  case invisible
  /// A dash or a typographic hyphen.
  case hyphen
  /// Another form of an ASCII character.
  case other(UInt8)

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{201C}"..."\u{201F}", "\u{2033}", "\u{FF02}", "\u{AB}", "\u{BB}", "\u{301D}",
      "\u{301E}":
      self = .doubleQuote
    case "\u{2018}"..."\u{201B}", "\u{2032}", "\u{FF07}", "\u{2039}", "\u{203A}", "\u{B4}":
      self = .singleQuote
    case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}":
      self = .blank
    case "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": self = .lineBreak
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      self = .invisible
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}": self = .hyphen
    case "\u{2217}", "\u{204E}": self = .other(UInt8(ascii: "*"))
    case "\u{2236}", "\u{A789}", "\u{FE55}": self = .other(UInt8(ascii: ":"))
    case "\u{FE50}", "\u{3001}": self = .other(UInt8(ascii: ","))
    case "\u{FF01}"..."\u{FF5E}": self = .other(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    default: return nil
    }
  }

  /// What to do about it.
  var hint: String {
    switch self {
    case .doubleQuote: "replace it by a straight quote: a word processor curled it"
    case .singleQuote: "replace it by a straight quote, or leave it out"
    case .blank: "replace it by a plain space"
    case .lineBreak: "replace it by a line feed"
    case .invisible: "remove it: it cannot be seen, and AWS does not ignore it"
    case .hyphen: "replace it by a plain hyphen"
    case .other(let byte): "replace it by '\(Unicode.Scalar(byte))'"
    }
  }

  /// The problem of such a character where it stands.
  static func problem(with scalar: Unicode.Scalar, at place: TextPlace) -> TextProblem {
    if scalar == "\u{FEFF}", place.offset == 0 {
      return TextProblem(
        .character, "the text begins with \(MessageText.described(scalar))",
        hint: "save it as UTF-8 without a byte order mark", at: place)
    }
    return TextProblem(
      .character, "\(MessageText.described(scalar)) is not accepted here",
      hint: LookAlike(scalar)?.hint ?? "remove it", at: place)
  }
}
