internal import IAMPolicy

/// A statement has an element and its opposite.
enum UnsupportedElementCombination: LintRule {
  static let code = "UNSUPPORTED_ELEMENT_COMBINATION"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a statement that names both what is meant and what is not"
  static let fix = "keep one of the two elements, or write two statements"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Action":"*","NotResource":"*","Principal":"*""#)),
    .passes(#"{"Statement":[{"Action":"*"},{"NotAction":"*"}]}"#),
    .fails(LintExample.statement(#"▸"Action":"*","NotAction":"a:B""#), "'Action' and 'NotAction'"),
    .fails(LintExample.statement(#"▸"NotResource":[],"Resource":"*""#), "'NotResource'"),
    .fails(
      LintExample.statement(#"▸"Principal":"*","NotPrincipal":{}"#), "'Principal'", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      ["Action", "Resource", "Principal"].compactMap { name in
        guard let element = statement[name], let opposite = statement["Not" + name]
        else { return nil }
        let keys = [element.key, opposite.key].sorted {
          $0.span.start.offset < $1.span.start.offset
        }
        return LintIssue(
          "'\(name)' and 'Not\(name)' are in one statement, which can have only one of them",
          at: keys)
      }
    }
  }
}
