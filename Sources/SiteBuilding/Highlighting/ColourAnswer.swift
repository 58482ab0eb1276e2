package import PageRendering

/// What the program that runs Pygments says of a code: a letter and a length for each part of it.
package enum ColourAnswer {
  private static let kinds: [UInt8: CodeKind] = [
    UInt8(ascii: "a"): .attribute, UInt8(ascii: "c"): .comment, UInt8(ascii: "d"): .deleted,
    UInt8(ascii: "f"): .number, UInt8(ascii: "i"): .inserted, UInt8(ascii: "k"): .keyword,
    UInt8(ascii: "m"): .meta, UInt8(ascii: "n"): .name, UInt8(ascii: "o"): .operator,
    UInt8(ascii: "s"): .string, UInt8(ascii: "t"): .tag, UInt8(ascii: "v"): .variable,
  ]
  private static let plain = UInt8(ascii: ".")
  /// The digits of a length: more than any page's.
  private static let mostDigits = 9

  /// The code with its colours; nil where the answer cannot be read, or is to another code.
  package static func code(_ code: String, colouredBy answer: [UInt8]) -> ColouredCode? {
    var runs: [CodeRun] = []
    var rest = answer[...]
    while let letter = rest.popFirst() {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      let kind = kinds[letter]
      guard kind != nil || letter == plain, (1...mostDigits).contains(digits.count) else {
        return nil
      }
      runs.append(CodeRun(kind, length: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }))
      rest = rest.dropFirst(digits.count)
    }
    return ColouredCode(code, runs: runs)
  }
}
