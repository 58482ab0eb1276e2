/// Reads one statement from its JSON value.
struct StatementReader {
  private let node: JSONNode
  private(set) var places: StatementPlaces
  private(set) var problems: [TextProblem] = []
  /// True when the statement leaves out something that the text says.
  private(set) var isPartial = false
  /// True when an element that decides what it matches could not be read.
  private var isUnreadable = false
  private let type: PolicyType
  private let names: ElementNames

  init(_ node: JSONNode, type: PolicyType) {
    self.node = node
    self.type = type
    names = ElementNames(for: type)
    places = StatementPlaces(statement: node.start)
  }

  /// The statement; nil when an element that decides what it matches could not be read.
  mutating func read() -> Statement? {
    guard case .object(let members) = node.value else {
      report("a statement is an object, not \(node.kind)", hint: "write { … }", at: node.start)
      return nil
    }
    problems += names.problems(in: members, of: "a statement", known: names.ofStatement)
    isPartial = !problems.isEmpty
    let sid = readSid()
    let effect = readEffect()
    let principal = readPrincipal()
    let actions = readClause("Action", "NotAction", example: "[ \"service:Name\" ]")
    places.actionClause = actions?.place
    places.actions = actions?.list.places ?? []
    let resources = readResources()
    let conditions = readConditions()
    guard !isUnreadable, let effect, let actions, let conditions, actions.list.isWhole else {
      return nil
    }
    return Statement(
      sid: sid, effect: effect, principal: principal,
      actions: ActionClause(
        actions.list.values.map { ActionPattern($0) }, isNegated: actions.isNegated),
      resources: resources, conditions: conditions)
  }

  private mutating func readSid() -> String? {
    guard let value = node["Sid"] else { return nil }
    places.sid = value.start
    guard case .string(let text) = value.value else {
      isPartial = true
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

  /// The resources; nil too where the policy type may go without.
  private mutating func readResources() -> ResourceClause? {
    let isNamed = node["Resource"] != nil || node["NotResource"] != nil
    // Of what a trust policy says about resources, that it may not is already told.
    if type == .roleTrust || (type == .resource && !isNamed) { return nil }
    let resources = readClause("Resource", "NotResource", example: "\"*\"")
    places.resourceClause = resources?.place
    places.resources = resources?.list.places ?? []
    guard let resources, resources.list.isWhole else {
      isUnreadable = true
      return nil
    }
    return ResourceClause(resources.list.values, isNegated: resources.isNegated)
  }

  /// Whom it speaks of; nil too where that goes without saying.
  private mutating func readPrincipal() -> PrincipalClause? {
    guard type.hasPrincipals else { return nil }
    let (plain, negated) = (node["Principal"], node["NotPrincipal"])
    guard let value = plain ?? negated, plain == nil || negated == nil else {
      isUnreadable = true
      if let negated {
        report(
          "the statement has both 'Principal' and 'NotPrincipal'", hint: "keep one of them",
          at: negated.start)
      } else {
        reportMissing("Principal", example: "{ \"AWS\": \"…\" }")
      }
      return nil
    }
    let reader = PrincipalReader(value, named: plain == nil ? "NotPrincipal" : "Principal")
    problems += reader.problems
    places.principalClause = value.start
    places.principals = reader.places
    isUnreadable = isUnreadable || !reader.isWhole
    return PrincipalClause(reader.members, isNegated: plain == nil)
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
    let problem = names.problem(
      ofMissing: name, in: node, owner: "statement", example: example)
    problems += [problem].compactMap(\.self)
  }

  private mutating func report(_ message: String, hint: String, at place: TextPlace) {
    problems.append(TextProblem(.grammar, message, hint: hint, at: place))
  }
}
