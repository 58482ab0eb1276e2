/// JSON values as TypeScript literals.
///
/// Strings stand in single quotes, never between backticks, so that `${` is no placeholder.
enum TypeScriptValue {
  /// The literal's lines.
  static func lines(of tokens: PolicyTokens) -> [String] {
    switch tokens {
    case .string(let text): return [quoted(text)]
    case .array(let values) where values.isEmpty: return ["[]"]
    case .object(let members) where members.isEmpty: return ["{}"]
    case .array(let values):
      if let only = values.first, values.count == 1, case .string(let text) = only {
        return ["[" + quoted(text) + "]"]
      }
      return ["["] + values.flatMap { entry(lines(of: $0)) } + ["]"]
    case .object(let members):
      return ["{"] + members.flatMap { entry(property($0.key, lines(of: $0.value))) } + ["}"]
    }
  }

  /// A string in single quotes.
  static func quoted(_ text: String) -> String {
    QuotedText.quoted(text, by: "'") { digits in "\\u{" + digits + "}" }
  }

  /// Lines two spaces further right, with a comma after the last.
  static func entry(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      "  " + line + (index == lines.count - 1 ? "," : "")
    }
  }

  /// A key and its value: an element's name as itself, a condition's operator or key in quotes.
  static func property(_ key: String, _ value: [String]) -> [String] {
    let isName = !key.isEmpty && key.utf8.allSatisfy(ASCIILetters.contains)
    let name = isName ? key : quoted(key)
    return value.enumerated().map { $0.offset == 0 ? name + ": " + $0.element : $0.element }
  }
}
