internal import ByteSearching

/// Policies as other tools write them: in YAML, for Terraform, as code, or in JSON with quotes that
/// are none.
enum PolicyNotation {
  /// Tells whether code that is no policy in JSON gives an effect, and actions that it is for.
  static func isPolicy(_ code: [UInt8]) -> Bool {
    guard mayBe(code[...]), !PolicyText.looksLikePolicy(code) else { return false }
    let text = code.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return values(of: "effect", in: text).contains { value in
      effects.contains { value.starts(with: $0) }
    } && !values(of: "action", in: text).isEmpty
  }

  /// Tells at a glance, for most code, that it is none.
  static func mayBe(_ code: ArraySlice<UInt8>) -> Bool {
    code.firstIndex(of: glance, from: code.startIndex) != nil
  }

  private static let glance = Array("ffect".utf8)
  private static let effects = ["allow", "deny"].map { Array($0.utf8) }
  private static let quotes = Set("\"'` ".utf8)

  /// What is given for each key of a name: `Effect: Allow`, `effect = "Allow"`,
  /// `effect: iam.Effect.ALLOW`.
  private static func values(of name: String, in text: [UInt8]) -> [ArraySlice<UInt8>] {
    let key = Array(name.utf8)
    var found: [ArraySlice<UInt8>] = []
    var start = 0
    while let index = text.firstIndex(of: key, from: start) {
      start = index + key.count
      var rest = text[start...]
      if rest.first == UInt8(ascii: "s") { rest = rest.dropFirst() }
      rest = rest.drop { quotes.contains($0) || $0 >= 0x80 }
      guard let sign = rest.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") else {
        continue
      }
      rest = rest.dropFirst().drop { quotes.contains($0) || $0 >= 0x80 }
      // The constants of libraries have the name of what they are of before them.
      if let constant = rest.prefix(24).firstRange(of: Array("effect.".utf8)) {
        rest = rest[constant.upperBound...]
      }
      found.append(rest)
    }
    return found
  }
}
