// The types a schema asks for. Each accessor answers nil for a node of another type and adds what
// is wrong to the caller's problems, so that a file's faults are told together.
extension YAMLNode {
  /// Text as written: `2024` and `true` are text too, an empty value and an unquoted null are not.
  package func string(reporting problems: inout [YAMLProblem]) -> String? {
    guard case .scalar(let text, let isPlain) = value else {
      problems.append(unexpected("text", hint: "write the text on the key's own line"))
      return nil
    }
    if isPlain, text.isEmpty || ["~", "null", "Null", "NULL"].contains(text) {
      problems.append(unexpected("text", hint: "write the text, in quotes if it is just that"))
      return nil
    }
    return text
  }

  /// A decimal whole number without quotes, plus sign or leading zeros.
  package func integer(reporting problems: inout [YAMLProblem]) -> Int? {
    if case .scalar(let text, true) = value, let number = Int(text),
      text.utf8.elementsEqual(String(number).utf8)
    {
      return number
    }
    problems.append(unexpected("a whole number", hint: "write decimal digits without quotes"))
    return nil
  }

  /// `true` or `false`, spelled just so and without quotes.
  package func boolean(reporting problems: inout [YAMLProblem]) -> Bool? {
    if case .scalar(let text, true) = value {
      if text.utf8.elementsEqual("true".utf8) { return true }
      if text.utf8.elementsEqual("false".utf8) { return false }
    }
    problems.append(
      unexpected("'true' or 'false'", hint: "write true or false in lower case without quotes"))
    return nil
  }

  /// A list whose every item is text; each item that is not is a problem of its own.
  package func strings(reporting problems: inout [YAMLProblem]) -> [String]? {
    guard let items = items(reporting: &problems) else { return nil }
    let texts = items.map { $0.string(reporting: &problems) }
    return texts.contains(nil) ? nil : texts.compactMap(\.self)
  }

  /// The items of a list.
  package func items(reporting problems: inout [YAMLProblem]) -> [YAMLNode]? {
    if case .sequence(let items) = value { return items }
    problems.append(unexpected("a list", hint: "write one item a line after '- ', or '[a, b]'"))
    return nil
  }

  /// The members of a mapping, in order.
  package func members(reporting problems: inout [YAMLProblem]) -> [YAMLMember]? {
    if case .mapping(let members) = value { return members }
    problems.append(unexpected("keys with values", hint: "write one 'key: value' a line"))
    return nil
  }

  private func unexpected(_ wanted: String, hint: String) -> YAMLProblem {
    YAMLProblem("expected \(wanted), found \(summary)", hint: hint, at: place)
  }

  /// What the node is, in words for a message.
  private var summary: String {
    switch value {
    case .sequence: "a list"
    case .mapping: "keys with values"
    case .scalar("", true): "nothing"
    case .scalar("", false): "an empty text"
    case .scalar(let text, let isPlain): "\(isPlain ? "" : "the text ")'\(Self.excerpt(of: text))'"
    }
  }

  /// A text short enough for a message of one line.
  private static func excerpt(of text: String) -> String {
    let line = text.unicodeScalars.prefix { $0 != "\n" }
    let isWhole = line.count == text.unicodeScalars.count && line.count <= 40
    return String(line.prefix(40)) + (isWhole ? "" : "…")
  }
}
