internal import IAMPolicy

/// An `Effect` is neither `Allow` nor `Deny`.
enum InvalidEffect: LintRule {
  static let code = "INVALID_EFFECT"
  static let findingType = FindingType.error
  static let rationale = "a statement allows or denies, and AWS reads the two words exactly"
  static let fix = "write 'Allow' or 'Deny'"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Effect":"Allow""#)),
    .passes(LintExample.statement(#""Effect":"Deny""#)),
    .passes(LintExample.statement(#""Effect":true"#)),
    .passes(#"{"Statement":["Permit"]}"#),
    .fails(LintExample.statement(#""Effect":▸"Permit""#), "'Permit'"),
    .fails(#"{"Statement":{"Effect":▸"allow"}}"#, "'allow'"),
    .fails(LintExample.statement(#""Effect":▸"""#), "''"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { statement in
      guard statement.effect == nil, let element = statement["Effect"],
        let text = element.node.stringText
      else { return [] }
      let meant = ["Allow", "Deny"].first { ASCIIFolding.areEqual($0, text) }
      return [
        LintIssue(
          "the effect '\(text)' is neither 'Allow' nor 'Deny'",
          fix: meant.map { "write '\($0)'" }, at: element.location)
      ]
    }
  }
}
