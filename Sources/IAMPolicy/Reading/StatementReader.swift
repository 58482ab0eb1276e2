/// Reads one statement from its JSON value.
struct StatementReader {
  private let node: JSONNode
  private(set) var places: StatementPlaces
  private(set) var problems: [TextProblem] = []

  private static let elements = [
    "Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]

  init(_ node: JSONNode) {
    self.node = node
    places = StatementPlaces(statement: node.start)
  }

  mutating func read() -> Statement? {
    guard case .object(let members) = node.value else {
      report("a statement is an object, not \(node.kind)", hint: "write { … }", at: node.start)
      return nil
    }
    checkKeys(of: members)
    let sid = readSid()
    let effect = readEffect()
    let actions = readClause("Action", "NotAction", known: \.actions)
    let resources = readClause("Resource", "NotResource", known: \.resources)
    places.actionClause = (node["Action"] ?? node["NotAction"])?.start
    places.resourceClause = (node["Resource"] ?? node["NotResource"])?.start
    let conditions = readConditions()
    guard let effect else { return nil }
    return Statement(
      sid: sid, effect: effect,
      actions: ActionClause(
        (actions?.values ?? []).map { ActionPattern($0) }, isNegated: actions?.isNegated ?? false),
      resources: resources.map { ResourceClause($0.values, isNegated: $0.isNegated) },
      conditions: conditions)
  }

  private mutating func readSid() -> String? {
    guard let value = node["Sid"] else { return nil }
    guard case .string(let text) = value.value else {
      report("'Sid' is \(value.kind), not a string", hint: "write it in quotes", at: value.start)
      return nil
    }
    places.sid = value.start
    let isAlphanumeric = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    if !isAlphanumeric {
      report(
        "the Sid '\(text)' holds more than letters and digits",
        hint: "IAM takes only A–Z, a–z and 0–9", at: value.start)
    }
    return text
  }

  private mutating func readEffect() -> Effect? {
    guard let value = node["Effect"] else {
      report("the statement has no 'Effect'", hint: "add \"Effect\": \"Allow\"", at: node.start)
      return nil
    }
    places.effect = value.start
    guard case .string(let text) = value.value, let effect = Effect(rawValue: text) else {
      report(
        "'Effect' is neither Allow nor Deny", hint: "the spelling is case-sensitive",
        at: value.start)
      return nil
    }
    return effect
  }

  private mutating func readClause(
    _ name: String, _ negatedName: String,
    known list: WritableKeyPath<StatementPlaces, [TextPlace]>
  ) -> (values: [String], isNegated: Bool)? {
    let (plain, negated) = (node[name], node[negatedName])
    if plain != nil, let negated {
      report(
        "the statement has both '\(name)' and '\(negatedName)'", hint: "keep one of them",
        at: negated.start)
    }
    guard let value = plain ?? negated else {
      report("the statement has no '\(name)'", hint: "add \"\(name)\": …", at: node.start)
      return nil
    }
    let strings = StringList(value, named: plain == nil ? negatedName : name)
    problems += strings.problems
    places[keyPath: list] = strings.places
    return (strings.values, plain == nil)
  }

  private mutating func readConditions() -> [Condition] {
    guard let block = node["Condition"] else { return [] }
    places.conditionBlock = block.start
    var reader = ConditionReader()
    reader.read(block)
    places.conditions = reader.places
    problems += reader.problems
    return reader.conditions
  }

  private mutating func checkKeys(of members: [JSONNode.Member]) {
    for member in members where !Self.elements.contains(member.key) {
      let isPrincipal = member.key == "Principal" || member.key == "NotPrincipal"
      report(
        isPrincipal
          ? "'\(member.key)' stands in an identity policy"
          : "'\(member.key)' is no element of a statement",
        hint: isPrincipal
          ? "remove it: an identity policy speaks of who it is attached to"
          : "elements are \(Self.elements.joined(separator: ", "))", at: member.keyPlace)
    }
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
