import StrictYAML

/// A tree in one line of text, so that a test can say what it expects: quoted texts in quotes.
func outline(_ node: YAMLNode?) -> String {
  guard let node else { return "nothing" }
  return switch node.value {
  case .scalar(let text, true): text
  case .scalar(let text, false): "\"\(text)\""
  case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let members):
    "{" + members.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// Each problem as `line:column: message`.
func told(_ reading: YAMLReading) -> [String] {
  reading.problems.map { "\($0.place.line):\($0.place.column): \($0.message)" }
}

func read(_ text: String) -> YAMLReading { YAMLReading(of: Array(text.utf8)) }
