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

  /// The words in lower case, joined by underscores: `audit_trail`; a capital within a word of
  /// small letters begins another.
  var snakeCase: String {
    words.map(Self.parted).joined(separator: "_")
  }

  private static func parted(_ word: String) -> String {
    var result = ""
    var followsSmall = false
    for scalar in word.unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      if isCapital && followsSmall { result += "_" }
      result.unicodeScalars.append(scalar)
      followsSmall = !isCapital
    }
    return ASCIIFolding.lowercased(result)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
