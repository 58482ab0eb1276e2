/// The values a name is looked up in, the innermost last.
struct ContextStack {
  /// What a look-up came to.
  enum Answer {
    case value(TemplateValue)
    /// No value holds the part; these are the names that are held in its place.
    case missing(part: Int, known: [String])
  }

  private var values: [TemplateValue]
  /// The outermost value in which a name was found, by its depth.
  private(set) var reach = Int.max

  init(_ root: TemplateValue) {
    values = [root]
  }

  /// How many values a name is looked up in.
  var depth: Int { values.count }

  mutating func push(_ value: TemplateValue) { values.append(value) }

  mutating func pop() { values.removeLast() }

  /// Forgets how far names reached, and tells it.
  mutating func takeReach() -> Int {
    defer { reach = Int.max }
    return reach
  }

  /// Takes back what was told of names before.
  mutating func extendReach(to depth: Int) { reach = min(reach, depth) }

  /// Looks a name up: its first part in every value from the innermost, the others below that.
  mutating func answer(to name: TemplateName) -> Answer {
    guard let first = name.parts.first else {
      extendReach(to: values.count - 1)
      return .value(values[values.count - 1])
    }
    guard var found = innermost(first) else { return .missing(part: 0, known: allNames) }
    for part in name.parts.indices.dropFirst() {
      guard let members = found.members else { return .missing(part: part, known: []) }
      guard let member = members[name.parts[part]] else {
        return .missing(part: part, known: Array(members.keys))
      }
      found = member
    }
    return .value(found)
  }

  private mutating func innermost(_ name: String) -> TemplateValue? {
    for depth in values.indices.reversed() {
      guard let member = values[depth].members?[name] else { continue }
      extendReach(to: depth)
      return member
    }
    return nil
  }

  private var allNames: [String] { values.flatMap { Array(($0.members ?? [:]).keys) } }
}
