/// The name of a variable has a space in it.
enum UnsupportedSpaceInVariable: LintRule {
  static let code = "UNSUPPORTED_SPACE_IN_VARIABLE"
  static let findingType = FindingType.error
  static let rationale = "AWS has no variable with a space in its name"
  static let fix = "remove the space"
  static let examples: [LintExample] = [
    .passes(LintExample.statement(#""Resource":["${aws:username, 'a b'}","${ }","${a:b"]"#)),
    .passes(LintExample.statement(#""Action":"${a b}""#)),
    .fails(LintExample.statement(#""Resource":"▸${aws: username}""#), "a space in its name"),
    .fails(LintExample.statement(#""Resource":["▸${ a:b}","x/▸${a:b , 'c'}"]"#), "'${ a:b}'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    VariablePlaces.issues(in: policy, "has a space in its name") {
      $0.isClosed && !$0.isBlank && $0.name.utf8.contains(UInt8(ascii: " "))
    }
  }
}
