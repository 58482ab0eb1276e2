/// Values in Terraform's language, as lines.
enum HCLValue {
  /// JSON values as the expression `jsonencode` takes.
  static func lines(of tokens: PolicyTokens) -> [String] {
    switch tokens {
    case .string(let text): return [HCLString.quoted(text)]
    case .array(let values): return list(values.map(lines))
    case .object(let members):
      guard !members.isEmpty else { return ["{}"] }
      var body = HCLBody()
      for member in members { body.add(key(member.key), lines(of: member.value)) }
      return ["{"] + indented(body.lines(isSpaced: false)) + ["}"]
    }
  }

  /// A list: of one string on one line, else with an item a line.
  static func list(_ items: [[String]]) -> [String] {
    guard let first = items.first else { return ["[]"] }
    if items.count == 1, first.count == 1 { return ["[" + first.joined() + "]"] }
    return ["["] + items.flatMap { commaTerminated(indented($0)) } + ["]"]
  }

  /// The lines two spaces further right; an empty one stays empty.
  static func indented(_ lines: [String]) -> [String] { lines.map { $0.isEmpty ? "" : "  " + $0 } }

  /// A name of letters as itself, anything else in quotes: a small `for` would begin a loop.
  private static func key(_ key: String) -> String {
    let isCapital = key.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let isName = isCapital == true && key.utf8.allSatisfy(ASCIILetters.contains)
    return isName ? key : HCLString.quoted(key)
  }

  private static func commaTerminated(_ lines: [String]) -> [String] {
    guard let last = lines.last else { return [] }
    return lines.dropLast() + [last + ","]
  }
}
