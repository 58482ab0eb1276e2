internal import IAMPolicy

/// Where AWS reads variables, and the variables that stand there.
enum VariablePlaces {
  /// The strings of a statement in which AWS resolves variables.
  static func texts(of statement: LintedStatement) -> [LintedText] {
    statement.elements("Resource", "NotResource").flatMap(\.strings)
      + statement.conditions.flatMap(\.element.strings)
  }

  /// The strings of a statement in which AWS leaves variables as they are written.
  static func deafTexts(of statement: LintedStatement) -> [LintedText] {
    statement.elements("Action", "NotAction", "Principal", "NotPrincipal").flatMap(\.strings)
      + statement.principalKinds.flatMap(\.strings)
  }

  /// One issue for each variable that a rule finds fault with, in the language that has variables.
  static func issues(
    in policy: LintedPolicy, _ details: String, where isMeant: (PolicyVariable) -> Bool
  ) -> [LintIssue] {
    guard policy.version == .v2012 else { return [] }
    return policy.issues { statement in
      texts(of: statement).flatMap { text in
        PolicyVariable.all(in: text.text).filter(isMeant).map {
          LintIssue(
            "the variable '${\($0.body)\($0.isClosed ? "}" : "")' \(details)",
            at: text.part(start: $0.start, length: $0.length))
        }
      }
    }
  }
}
