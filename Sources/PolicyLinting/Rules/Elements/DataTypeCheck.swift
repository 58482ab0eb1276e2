internal import IAMPolicy

/// Compares values with the JSON types that the policy grammar has for them.
enum DataTypeCheck {
  static func string(_ element: LintedElement) -> [LintIssue] {
    guard element.node.stringText == nil else { return [] }
    return [issue(element.name, must: "be a string", element.node, at: element.location)]
  }

  /// A string, or an array of strings.
  static func strings(_ element: LintedElement) -> [LintIssue] {
    guard case .array = element.node.value else {
      guard element.node.stringText == nil else { return [] }
      let must = "be a string or an array of strings"
      return [issue(element.name, must: must, element.node, at: element.location)]
    }
    return element.items.filter { $0.node.stringText == nil }.map {
      issue(element.name, must: "hold only strings", $0.node, at: $0.location)
    }
  }

  /// A string, a number or a boolean, or an array of them.
  static func scalars(_ element: LintedElement) -> [LintIssue] {
    guard case .array = element.node.value else {
      guard element.node.scalarText == nil else { return [] }
      let must = "have a string, a number, a boolean or an array of them"
      return [issue(element.name, must: must, element.node, at: element.location)]
    }
    return element.items.filter { $0.node.scalarText == nil }.map {
      issue(element.name, must: "hold only single values", $0.node, at: $0.location)
    }
  }

  /// An object, each member of which passes a check of its own.
  static func object(
    _ element: LintedElement, _ check: (LintedElement) -> [LintIssue]
  ) -> [LintIssue] {
    guard element.node.isObject else {
      return [issue(element.name, must: "be an object", element.node, at: element.location)]
    }
    return element.members.flatMap(check)
  }

  static func issue(
    _ name: String, must: String, _ node: JSONNode, at location: LintLocation
  ) -> LintIssue {
    LintIssue("'\(name)' must \(must), and this is \(words(for: node))", at: location)
  }

  static func words(for node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
