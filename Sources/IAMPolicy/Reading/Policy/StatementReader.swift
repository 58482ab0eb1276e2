/// Reads one statement from its JSON value.
struct StatementReader {
  private let node: JSONNode
  private(set) var places: StatementPlaces
  private(set) var problems: [TextProblem] = []

  init(_ node: JSONNode) {
    self.node = node
    places = StatementPlaces(statement: node.start)
  }

  /// The statement; nil when an element that decides what it matches could not be read.
  mutating func read() -> Statement? {
    guard case .object(let members) = node.value else {
      report("a statement is an object, not \(node.kind)", hint: "write { … }", at: node.start)
      return nil
    }
    problems += ElementNames.problems(
      in: members, of: "a statement", known: ElementNames.ofStatement)
    let sid = readSid()
    let effect = readEffect()
    let actions = readClause("Action", "NotAction", example: "[ \"service:Name\" ]")
    places.actionClause = actions?.place
    places.actions = actions?.list.places ?? []
    let resources = readClause("Resource", "NotResource", example: "\"*\"")
    places.resourceClause = resources?.place
    places.resources = resources?.list.places ?? []
    let conditions = readConditions()
    guard let effect, let actions, let resources, let conditions,
      actions.list.isWhole, resources.list.isWhole
    else { return nil }
    return Statement(
      sid: sid, effect: effect,
      actions: ActionClause(
        actions.list.values.map { ActionPattern($0) }, isNegated: actions.isNegated),
      resources: ResourceClause(resources.list.values, isNegated: resources.isNegated),
      conditions: conditions)
  }

  private mutating func readSid() -> String? {
    guard let value = node["Sid"] else { return nil }
    places.sid = value.start
    guard case .string(let text) = value.value else {
      report("'Sid' is \(value.kind), not a string", hint: "write it in quotes", at: value.start)
      return nil
    }
    if !text.utf8.allSatisfy(JSONParser.isLetterOrDigit) {
      report(
        "the Sid \(MessageText.quoted(text)) holds more than letters and digits",
        hint: "IAM takes only A to Z, a to z and 0 to 9", at: value.start)
    }
    return text
  }

  private mutating func readEffect() -> Effect? {
    guard let value = node["Effect"] else {
      reportMissing("Effect", example: "\"Allow\"")
      return nil
    }
    places.effect = value.start
    guard case .string(let text) = value.value else {
      report(
        "'Effect' is \(value.kind), not a string", hint: "write \"Allow\" or \"Deny\"",
        at: value.start)
      return nil
    }
    if let effect = Effect(rawValue: text) { return effect }
    let near = NearestName.to(text, among: Effect.allCases.map(\.rawValue))
    report(
      "the effect \(MessageText.quoted(text)) is neither 'Allow' nor 'Deny'",
      hint: near.map { "did you mean '\($0)'? letter case matters here" }
        ?? "write \"Allow\" or \"Deny\"", at: value.start)
    return nil
  }

  /// Reads an element, or the one that stands for all else.
  private mutating func readClause(
    _ name: String, _ negatedName: String, example: String
  ) -> (list: StringListReader, place: TextPlace, isNegated: Bool)? {
    let (plain, negated) = (node[name], node[negatedName])
    if plain != nil, let negated {
      report(
        "the statement has both '\(name)' and '\(negatedName)'", hint: "keep one of them",
        at: negated.start)
      return nil
    }
    guard let value = plain ?? negated else {
      reportMissing(name, example: example)
      return nil
    }
    let list = StringListReader(value, named: plain == nil ? negatedName : name)
    problems += list.problems
    return (list, value.start, plain == nil)
  }

  private mutating func readConditions() -> [Condition]? {
    guard let block = node["Condition"] else { return [] }
    places.conditionBlock = block.start
    var reader = ConditionReader()
    reader.read(block)
    places.conditions = reader.places
    problems += reader.problems
    return reader.isWhole ? reader.conditions : nil
  }

  private mutating func reportMissing(_ name: String, example: String) {
    let problem = ElementNames.problem(
      ofMissing: name, in: node, owner: "statement", example: example)
    problems += [problem].compactMap(\.self)
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
