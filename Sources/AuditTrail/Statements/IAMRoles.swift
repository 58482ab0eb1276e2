import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let iamRoles = DocumentedStatement(
    purpose: """
      Creates, tags and removes the roles that Audit Trail's resources run under, and sets \
      the policies and trust of those roles.
      """
  ) {
    Statement("IAMRoles", .allow) {
      Action {
        "iam:CreateRole"
        "iam:DeleteRole"
        "iam:AttachRolePolicy"
        "iam:DetachRolePolicy"
        "iam:PutRolePolicy"
        "iam:DeleteRolePolicy"
        "iam:GetRole"
        "iam:ListRoles"
        "iam:UpdateAssumeRolePolicy"
        "iam:TagRole"
        "iam:UntagRole"
      }
      Resource("*")
    }
  }
}
