import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let secretsManager = DocumentedStatement(
    purpose: """
      Stores the secrets that Audit Trail uses, reads them back, updates them and removes \
      them.
      """
  ) {
    Statement("SecretsManager", .allow) {
      Action {
        "secretsmanager:CreateSecret"
        "secretsmanager:DeleteSecret"
        "secretsmanager:DescribeSecret"
        "secretsmanager:UpdateSecret"
        "secretsmanager:PutSecretValue"
        "secretsmanager:GetSecretValue"
        "secretsmanager:TagResource"
        "secretsmanager:UntagResource"
      }
      Resource("*")
    }
  }
}
