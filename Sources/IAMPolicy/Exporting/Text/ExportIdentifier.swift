/// An identifier made from a policy's name: the ASCII letters and digits of its words.
struct ExportIdentifier {
  private let words: [String]

  init(of name: String) {
    var words = name.unicodeScalars
      .split { !Self.isLetter($0) && !Self.isDigit($0) }
      .map { String($0) }
    if words.first?.unicodeScalars.first.map(Self.isLetter) != true {
      words.insert("policy", at: 0)
    }
    self.words = words
  }

  /// The words joined, each with a capital: `AuditTrail`.
  var pascalCase: String {
    var result = ""
    for word in words { result += word.prefix(1).uppercased() + word.dropFirst() }
    return result
  }

  /// The words in lower case, joined by underscores: `audit_trail`; within a word, another begins
  /// at a capital that follows or precedes a small letter, as in `aws_audit_trail`.
  var snakeCase: String { words.map(Self.parted).joined(separator: "_") }

  private static func parted(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1
      if index > 0, isCapital(scalar),
        !isCapital(scalars[index - 1]) || (next < scalars.count && isSmall(scalars[next]))
      {
        result += "_"
      }
      result.unicodeScalars.append(scalar)
    }
    return ASCIIFolding.lowercased(result)
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    isSmall(scalar) || isCapital(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
