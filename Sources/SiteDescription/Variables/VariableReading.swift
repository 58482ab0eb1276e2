/// Reads `variables:` of a configuration or of a page's front matter.
enum VariableReading {
  static let key = "variables"

  /// The variables in the order they are written; `taken` are the names that mean something else.
  static func variables(
    in reader: inout MappingReader, of subject: String, taken: [String]
  ) -> [DeclaredVariable] {
    guard var nested = reader.mapping(key) else { return [] }
    let variables = nested.keys.compactMap { name -> DeclaredVariable? in
      guard let text = nested.string(name) else { return nil }
      if taken.contains(name) {
        nested.reject(
          name, "'\(subject).\(name)' is known without a variable of that name",
          hint: "leave it out, or give it another name")
        return nil
      } else if !isName(name) {
        nested.reject(
          name, "'\(name)' is no name of a variable",
          hint: "begin with a lower-case letter, then write such letters, digits and hyphens")
        return nil
      } else if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        nested.reject(
          name, "the variable '\(name)' is empty", hint: "write its words, or leave it out")
      } else if text.unicodeScalars.contains(where: isControl) {
        nested.reject(
          name, "the variable '\(name)' is more than one line of words",
          hint: "write it in one line, without tabs")
      }
      return DeclaredVariable(name: name, text: text, position: nested.textPosition(of: name))
    }
    reader.take(nested)
    return variables
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.last != hyphen else {
      return false
    }
    return text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == hyphen }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static let hyphen = UInt8(ascii: "-")

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
