/// Finds characters that IAM refuses or that look like what they are not.
///
/// IAM takes U+0009, U+000A, U+000D and U+0020 to U+00FF. Within those, the no-break space and the
/// soft hyphen are refused here: nobody types them into a policy on purpose.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>
enum CharacterCheck {
  static func problems(in utf8: [UInt8]) -> [TextProblem] {
    guard utf8.contains(where: { $0 >= 0x7F }), UTF8Check.firstFault(in: utf8) == nil else {
      return []
    }
    var problems: [TextProblem] = []
    var cursor = TextCursor(utf8)
    while let byte = cursor.byte {
      if byte >= 0x7F, byte & 0b1100_0000 != 0b1000_0000, let scalar = cursor.scalar,
        let problem = problem(with: scalar, at: cursor.place)
      {
        problems.append(problem)
      }
      cursor.advance()
    }
    return problems
  }

  private static func problem(with scalar: Unicode.Scalar, at place: TextPlace) -> TextProblem? {
    let code = "U+" + padded(String(scalar.value, radix: 16, uppercase: true))
    if let hint = lookAlikes[scalar] {
      let name = scalar.properties.name.map { " (\(lowercased($0)))" } ?? ""
      return TextProblem(.character, "\(code)\(name) stands in the policy", hint: hint, at: place)
    }
    let isRefused = scalar.value > 0xFF || (0x7F...0xA0).contains(scalar.value)
    guard isRefused else { return nil }
    let name = scalar.properties.name.map { " (\(lowercased($0)))" } ?? ""
    return TextProblem(
      .character, "\(code)\(name) is not accepted in a policy",
      hint: "IAM takes only characters up to U+00FF: replace it", at: place)
  }

  private static func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func lowercased(_ name: String) -> String { ASCIIFolding.lowercased(name) }

  private static let lookAlikes: [Unicode.Scalar: String] = [
    "\u{201C}": quote, "\u{201D}": quote, "\u{201E}": quote, "\u{201F}": quote,
    "\u{2033}": quote, "\u{FF02}": quote, "\u{AB}": quote, "\u{BB}": quote,
    "\u{2018}": apostrophe, "\u{2019}": apostrophe, "\u{2032}": apostrophe,
    "\u{A0}": space, "\u{2007}": space, "\u{202F}": space, "\u{2009}": space, "\u{3000}": space,
    "\u{AD}": invisible, "\u{200B}": invisible, "\u{200C}": invisible, "\u{200D}": invisible,
    "\u{2060}": invisible, "\u{FEFF}": "remove it: the text begins with a byte order mark",
    "\u{2028}": "replace it by a line feed", "\u{2029}": "replace it by a line feed",
    "\u{2010}": hyphen, "\u{2011}": hyphen, "\u{2012}": hyphen, "\u{2013}": hyphen,
    "\u{2014}": hyphen, "\u{2212}": hyphen, "\u{2026}": "write out what was left out",
    "\u{FF1A}": "replace it by a colon", "\u{FF0C}": "replace it by a comma",
    "\u{2217}": "replace it by an asterisk", "\u{FF0A}": "replace it by an asterisk",
  ]

  private static let quote = "replace it by a straight quote: a word processor curled it"
  private static let apostrophe = "replace it by a straight quote or leave it out"
  private static let space = "replace it by a plain space"
  private static let invisible = "remove it: it cannot be seen, and AWS does not ignore it"
  private static let hyphen = "replace it by a plain hyphen"
}
