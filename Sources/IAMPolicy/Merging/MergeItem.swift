/// A statement on its way through a merge, tidied, with the statements that went into it.
struct MergeItem {
  private(set) var statement: Statement
  /// The indices of the statements it is made of, ascending.
  var sources: [Int]
  let variables: Bool
  let actions: PatternList
  let resources: PatternList?
  let keys: StatementKeys
  /// Characters IAM counts.
  let size: Int

  init(_ statement: Statement, sources: [Int], variables: Bool) {
    let actions = PatternList(
      statement.actions.patterns.map { ListPattern(action: $0.text) },
      isNegated: statement.actions.isNegated)
    let resources = statement.resources.map { clause in
      PatternList(
        clause.patterns.map { ListPattern(resource: $0, variables: variables) },
        isNegated: clause.isNegated)
    }
    var tidy = statement
    tidy.actions.patterns = actions.texts.map { ActionPattern($0) }
    if let resources { tidy.resources?.patterns = resources.texts }
    tidy.principal = statement.principal?.withoutRepetitions
    tidy.conditions = statement.conditions.map(\.withoutRepetitions)
    self.statement = tidy
    self.sources = sources
    self.variables = variables
    self.actions = actions
    self.resources = resources
    keys = StatementKeys(
      effect: tidy.effect, conditions: Set(tidy.conditions.map(StatementKeys.ConditionKey.init)),
      actions: actions.key, resources: resources?.key,
      principal: tidy.principal.map(StatementKeys.PrincipalKey.init))
    size = tidy.counted
  }

  /// False when a list is empty: what such a statement says is better left as it is written.
  var isMergeable: Bool {
    !actions.patterns.isEmpty && resources?.patterns.isEmpty != true
      && statement.principal?.members.allSatisfy { !$0.values.isEmpty } != false
      && statement.principal?.members.isEmpty != true
  }
}

extension Statement {
  /// The statement's own size, as IAM counts it.
  var counted: Int { PolicySize(of: PolicyWriter(layout: .compact).text(of: self)).counted }
}

extension PrincipalClause {
  fileprivate var withoutRepetitions: PrincipalClause {
    PrincipalClause(
      members.map { Member(kind: $0.kind, values: $0.values.distinctTexts) }, isNegated: isNegated)
  }
}

extension Condition {
  fileprivate var withoutRepetitions: Condition { Condition(name, key, values.distinctTexts) }
}

extension [String] {
  /// The texts in order, each once.
  var distinctTexts: [String] {
    var seen: Set<ExactText> = []
    return filter { seen.insert(ExactText($0)).inserted }
  }
}
