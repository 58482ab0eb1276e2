internal import IAMPolicy

/// A value has a wildcard under an operator that takes it literally.
enum WildcardWithoutLikeOperator: LintRule {
  static let code = "WILDCARD_WITHOUT_LIKE_OPERATOR"
  static let findingType = FindingType.warning
  static let rationale = "StringEquals and its kin compare * and ? as plain characters"
  static let fix = "use the Like form of the operator if a wildcard is meant"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringLike":{"a:b":"x*"},"ArnEquals":{"a:b":"arn:*"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":["x","${*}","${a:b, '*'}"]}}"#)),
    .passes(LintExample.condition(#"{"StringNotEqual":{"a:b":"x*"},"Bool":{"a:b":"*"}}"#)),
    .fails(LintExample.condition(#"{"StringEquals":{"a:b":▸"x*"}}"#), "'x*'"),
    .fails(
      LintExample.condition(#"{"stringnotequalsignorecaseifexists":{"a:b":["x",▸"y?",▸"*"]}}"#),
      "'y?'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      statement.conditions.flatMap { condition -> [LintIssue] in
        guard let name = condition.name, name.kind.valueType == .string, !name.kind.hasWildcards
        else { return [] }
        return condition.element.strings.filter { hasWildcard($0.text) }.map {
          LintIssue(
            "'\(name)' takes the wildcard in '\($0.text)' for a plain character", at: $0.location)
        }
      }
    }
  }

  /// True for a `*` or `?` outside variables.
  private static func hasWildcard(_ text: String) -> Bool {
    let isWild: (Unicode.Scalar) -> Bool = { $0 == "*" || $0 == "?" }
    let inVariables = PolicyVariable.all(in: text).reduce(0) {
      $0 + $1.body.unicodeScalars.count(where: isWild)
    }
    return text.unicodeScalars.count(where: isWild) > inVariables
  }
}
