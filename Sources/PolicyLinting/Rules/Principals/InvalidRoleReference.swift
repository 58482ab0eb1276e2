internal import IAMPolicy

/// A principal is given by the identifier of a role that is there no more, or only by it.
enum InvalidRoleReference: LintRule {
  static let code = "INVALID_ROLE_REFERENCE"
  static let findingType = FindingType.warning
  static let rationale =
    "AWS puts the identifier of a role where its ARN was when the role is deleted"
  static let fix = "write the ARN of the role, or remove the principal"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/name","*"]}"#),
      as: .resource),
    .passes(
      LintExample.statement(#""Effect":"Allow","Principal":{"AWS":"AROA"}"#), as: .resource),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Principal":{"AWS":["111122223333",▸"AROAA1B2C3D4E5F6G7H8I"]}"#),
      "'AROAA1B2C3D4E5F6G7H8I'", as: .roleTrust),
    .fails(
      LintExample.statement(#""Effect":"Deny","NotPrincipal":{"AWS":▸"AROAA1B2C3D4E5F6G7H8I"}"#),
      "identifier of a role", as: .resource),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    PrincipalIdentifier.issues(in: policy, prefix: "AROA", of: "role")
  }
}
