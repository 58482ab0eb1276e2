internal import IAMPolicy

/// A principal is given by the identifier of a user that is there no more, or only by it.
enum InvalidUserReference: LintRule {
  static let code = "INVALID_USER_REFERENCE"
  static let findingType = FindingType.warning
  static let rationale =
    "AWS puts the identifier of a user where its ARN was when the user is deleted"
  static let fix = "write the ARN of the user, or remove the principal"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:user/name","*"]}"#),
      as: .resource),
    .passes(
      LintExample.statement(#""Effect":"Allow","Principal":{"AWS":"AIDA"}"#), as: .resource),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Principal":{"AWS":["111122223333",▸"AIDAA1B2C3D4E5F6G7H8I"]}"#),
      "'AIDAA1B2C3D4E5F6G7H8I'", as: .roleTrust),
    .fails(
      LintExample.statement(#""Effect":"Deny","NotPrincipal":{"AWS":▸"AIDAA1B2C3D4E5F6G7H8I"}"#),
      "identifier of a user", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    PrincipalIdentifier.issues(in: policy, prefix: "AIDA", of: "user")
  }
}
