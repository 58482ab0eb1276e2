/// Reads a string, or an array of strings: brackets around one value are optional.
struct StringListReader {
  private(set) var values: [String] = []
  private(set) var places: [TextPlace] = []
  private(set) var problems: [TextProblem] = []

  /// True when there is at least one value and all of them could be read.
  var isWhole: Bool { problems.isEmpty }

  /// Reads a value; with `takesScalars`, numbers and booleans count as their text.
  init(_ node: JSONNode, named name: String, takesScalars: Bool = false) {
    guard case .array(let items) = node.value else {
      add(node, named: name, takesScalars)
      return
    }
    if items.isEmpty {
      problems.append(
        TextProblem(
          .grammar, "\(MessageText.quoted(name)) is empty", hint: "name at least one value",
          at: node.start))
    }
    for item in items { add(item, named: name, takesScalars) }
  }

  private mutating func add(_ node: JSONNode, named name: String, _ takesScalars: Bool) {
    switch node.value {
    case .string(let text): append(text, at: node.start)
    case .bool(let value) where takesScalars: append(value ? "true" : "false", at: node.start)
    case .number(let text) where takesScalars: append(text, at: node.start)
    case .null, .bool, .number, .array, .object:
      problems.append(
        TextProblem(
          .grammar, "\(MessageText.quoted(name)) holds \(node.kind), not a string",
          hint: "write strings in double quotes, or one array of them", at: node.start))
    }
  }

  private mutating func append(_ text: String, at place: TextPlace) {
    values.append(text)
    places.append(place)
  }
}
