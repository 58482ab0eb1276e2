/// A string, or an array of strings: brackets around one value are optional.
struct StringList {
  private(set) var values: [String] = []
  private(set) var places: [TextPlace] = []
  private(set) var problems: [TextProblem] = []

  init(_ node: JSONNode, named name: String, scalars: Bool = false) {
    if case .array(let items) = node.value {
      if items.isEmpty {
        problems.append(
          TextProblem(
            .grammar, "'\(name)' is empty", hint: "name at least one value", at: node.start))
      }
      for item in items { add(item, named: name, scalars: scalars) }
    } else {
      add(node, named: name, scalars: scalars)
    }
  }

  private mutating func add(_ node: JSONNode, named name: String, scalars: Bool) {
    switch node.value {
    case .string(let text): append(text, node)
    case .bool(let value) where scalars: append(value ? "true" : "false", node)
    case .number(let text) where scalars: append(text, node)
    case .null, .bool, .number, .array, .object:
      problems.append(
        TextProblem(
          .grammar, "'\(name)' holds \(node.kind), not a string", hint: "write it in quotes",
          at: node.start))
    }
  }

  private mutating func append(_ text: String, _ node: JSONNode) {
    values.append(text)
    places.append(node.start)
  }
}
