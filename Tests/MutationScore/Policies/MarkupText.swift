/// The text of a piece of HTML: comments and tags taken out, character references resolved.
enum MarkupText {
  static func text(of html: String) -> String {
    var text = html.replacing(/<!--[^-]*-->/, with: "").replacing(/<[^>]*>/, with: "")
    for (name, character) in named { text = text.replacing("&\(name);", with: character) }
    text = text.replacing(/&#(x?)([0-9A-Fa-f]+);/) { match in
      let scalar = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init)
      return scalar.map { String(Character($0)) } ?? ""
    }
    return text.replacing("&amp;", with: "&")
  }

  private static let named = [
    ("quot", "\""), ("lt", "<"), ("gt", ">"), ("apos", "'"), ("nbsp", "\u{A0}"), ("shy", "\u{AD}"),
    ("ast", "*"), ("colon", ":"), ("comma", ","), ("lbrack", "["), ("lbrace", "{"),
  ]
}
