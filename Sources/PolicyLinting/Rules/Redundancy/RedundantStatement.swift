internal import IAMPolicy

/// A statement says nothing that another one does not say already.
enum RedundantStatement: LintRule {
  static let code = "REDUNDANT_STATEMENT"
  static let findingType = FindingType.suggestion
  static let rationale = "a statement that is part of another one takes room and adds nothing"
  static let fix = "remove one of the two"
  static let examples: [LintExample] = [
    .passes(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},"#
        + #"{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}]}"#),
    .passes(#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow"},{"Effect":"Allow"}]}"#),
    .fails(
      #"{"Version":"2012-10-17","Statement":[▸{"Effect":"Allow","Action":"s3:Get*","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":["S3:get*"],"Resource":["*"]}]}"#, "'B'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    var seen: [Key: LintedStatement] = [:]
    return policy.objectStatements.compactMap { statement in
      guard let key = Key(statement) else { return nil }
      guard let first = seen[key] else {
        seen[key] = statement
        return nil
      }
      return LintIssue(
        "the statements \(first.label) and \(statement.label) say the same",
        at: [first.location, statement.location])
    }
  }

  /// What a statement says, without its Sid, order, repetition and letter case of actions.
  private struct Key: Hashable {
    private let effect: Effect
    private let actions: Set<String>
    private let resources: Set<String>
    private let negations: [Bool]
    private let principals: Set<[String]>
    private let conditions: Set<[String]>

    /// Nil for a statement with a part that could not be read.
    init?(_ statement: LintedStatement) {
      guard let effect = statement.effect, !statement.actions.isEmpty else { return nil }
      self.effect = effect
      actions = Set(statement.actions.map { ASCIIFolding.lowercased($0.text) })
      resources = Set(statement.resources.map(\.text))
      negations = [statement.isNotAction, statement.isNotResource, statement.isNotPrincipal]
      principals = Set(statement.principals.map { [$0.kind ?? "", $0.value.text] })
      conditions = Set(
        statement.conditions.map { condition in
          [ASCIIFolding.lowercased(condition.operatorElement.name), condition.foldedKey]
            + Set(condition.values.map(\.text)).sorted()
        })
    }
  }
}
