import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let preflightCheck = DocumentedStatement(
    purpose: """
      Checks, before anything is created, whose credentials are in use and whether they \
      allow what the set-up needs.
      """
  ) {
    Statement("PreflightCheck", .allow) {
      Action {
        "iam:SimulatePrincipalPolicy"
        "sts:GetCallerIdentity"
      }
      Resource("*")
    }
  }
}
