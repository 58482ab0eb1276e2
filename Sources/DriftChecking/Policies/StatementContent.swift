internal import IAMPolicy

/// What a statement says, whatever its Sid, the order of its lists, and the letter case of names.
struct StatementContent: Hashable {
  private let effect: Effect
  private let actions: Set<ActionPattern>
  private let resources: Set<String>
  private let negations: [Bool]
  private let tests: Set<[String]>

  init(of statement: Statement) {
    effect = statement.effect
    actions = Set(statement.actions.patterns)
    resources = Set(statement.resources?.patterns ?? [])
    negations = [statement.actions.isNegated, statement.resources?.isNegated == true]
    tests = StatementClause.tests(of: statement)
  }

  /// What the statements of a document say, each counted.
  static func all(of document: PolicyDocument) -> [StatementContent: Int] {
    document.statements.reduce(into: [:]) { $0[StatementContent(of: $1), default: 0] += 1 }
  }
}
