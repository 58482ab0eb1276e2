/// The values a name is looked up in, the innermost last.
struct ContextStack {
  /// What a look-up came to.
  enum Answer {
    case value(TemplateValue)
    /// No value holds the part; these are the names that are held in its place.
    case missing(part: Int, known: [String])
  }

  private var values: [TemplateValue]

  init(_ root: TemplateValue) {
    values = [root]
  }

  mutating func push(_ value: TemplateValue) { values.append(value) }

  mutating func pop() { values.removeLast() }

  /// Looks a name up: its first part in every value from the innermost, the others below that.
  func answer(to name: TemplateName) -> Answer {
    guard let first = name.parts.first else { return .value(values[values.count - 1]) }
    guard var found = innermost(first) else { return .missing(part: 0, known: allNames) }
    for part in name.parts.indices.dropFirst() {
      guard case .object(let members) = found else { return .missing(part: part, known: []) }
      guard let member = members[name.parts[part]] else {
        return .missing(part: part, known: Array(members.keys))
      }
      found = member
    }
    return .value(found)
  }

  private func innermost(_ name: String) -> TemplateValue? {
    for value in values.reversed() {
      if case .object(let members) = value, let member = members[name] { return member }
    }
    return nil
  }

  private var allNames: [String] {
    values.flatMap { value -> [String] in
      if case .object(let members) = value { Array(members.keys) } else { [] }
    }
  }
}
