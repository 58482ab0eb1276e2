/// A statement in the form comparisons are made on.
struct StatementAccess {
  private(set) var statement: Statement
  /// The statement's index in its document.
  let index: Int
  /// One region for each action; one for all of a `NotAction`.
  let actions: [PatternRegion]
  /// One region for each resource; one for all of a `NotResource`.
  let resources: [PatternRegion]
  let resourceIndex: RegionIndex
  private(set) var conditions: ConditionSet
  let principal: PrincipalSet?
  /// True when `${…}` is a policy variable in it.
  private let variables: Bool

  init(_ statement: Statement, at index: Int, variables: Bool) {
    self.statement = statement
    self.index = index
    self.variables = variables
    actions = Self.regions(
      statement.actions.patterns.map { pattern in
        let glob = Glob(pattern.text, variables: false, foldsCase: true)
        return glob == Glob("*:*") ? Glob("*") : glob
      }, isNegated: statement.actions.isNegated)
    // A statement without resources speaks of one nameless thing, not of nothing.
    let clause = statement.resources ?? ResourceClause([""])
    resources = Self.regions(
      clause.patterns.map { Glob($0, variables: variables) }, isNegated: clause.isNegated)
    var resourceIndex = RegionIndex()
    for (entry, region) in resources.enumerated() {
      resourceIndex.insert(region, owner: entry)
    }
    self.resourceIndex = resourceIndex
    conditions = ConditionSet(statement.conditions, variables: variables)
    principal = statement.principal.map(PrincipalSet.init)
  }

  /// What statements have in common that speak of the same resources under the same conditions.
  struct Scope: Hashable {
    let resources: Set<PatternRegion>
    let conditions: ConditionSet
    let principal: PrincipalSet?
  }

  var scope: Scope {
    Scope(resources: Set(resources), conditions: conditions, principal: principal)
  }

  private static func regions(_ globs: [Glob], isNegated: Bool) -> [PatternRegion] {
    guard isNegated else { return globs.map(PatternRegion.pattern) }
    return globs.contains(where: \.isEverything) ? [] : [.allBut(globs)]
  }

  /// The same statement under other conditions.
  func under(_ conditions: [Condition]) -> StatementAccess {
    var result = self
    result.statement.conditions = conditions
    result.conditions = ConditionSet(conditions, variables: variables)
    return result
  }

  /// The pattern that a text was made from, when all of it is in an action of the statement.
  func actionPattern(of point: Glob, in action: Int) -> PatternRegion? {
    let pattern = PatternRegion.pattern(Glob(point.text, variables: false, foldsCase: true))
    return actions[action].includes(pattern) ? pattern : nil
  }

  /// The pattern that a text was made from, when all of it is in a resource of the statement.
  func resourcePattern(of point: Glob, in resource: Int) -> PatternRegion? {
    let pattern = PatternRegion.pattern(Glob(point.text, variables: variables))
    return resources[resource].includes(pattern) ? pattern : nil
  }

  /// The action of a cell as a reader should see it: as written, or what of it is in question.
  func actionText(_ action: Int, near point: Glob) -> String {
    guard statement.actions.isNegated else {
      return actionPattern(of: point, in: action) == nil || point.text == "*"
        ? statement.actions.patterns[action].text : point.text
    }
    return point.text == "*"
      ? Self.text("NotAction", statement.actions.patterns.map(\.text)) : point.text
  }

  /// The resource of a cell as a reader should see it: as written, or what of it is in question.
  func resourceText(_ resource: Int, near point: Glob) -> String {
    guard let clause = statement.resources else { return "no resource" }
    guard clause.isNegated else {
      return resourcePattern(of: point, in: resource) == nil || point.text == "*"
        ? clause.patterns[resource] : point.text
    }
    return point.text == "*" ? Self.text("NotResource", clause.patterns) : point.text
  }

  /// The conditions in one line; nil when there are none.
  var conditionText: String? {
    guard !statement.conditions.isEmpty else { return nil }
    return statement.conditions.map { condition in
      "\(condition.name) \(condition.key) \(condition.values.joined(separator: ", "))"
    }
    .joined(separator: "; ")
  }

  private static func text(_ element: String, _ patterns: [String]) -> String {
    let shown = patterns.prefix(3).joined(separator: ", ")
    return "\(element) \(shown)" + (patterns.count > 3 ? ", …" : "")
  }
}

extension StatementAccess {
  /// The witness that a request of the statement makes.
  func witness(
    _ action: Int, _ resource: Int, at actionPoint: Glob, _ resourcePoint: Glob
  ) -> Witness {
    Witness(
      effect: statement.effect, action: actionText(action, near: actionPoint),
      resource: resourceText(resource, near: resourcePoint), condition: conditionText,
      sid: statement.sid, statementIndex: index, actionIndex: action)
  }
}
