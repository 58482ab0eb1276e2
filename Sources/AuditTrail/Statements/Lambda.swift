import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let lambda = DocumentedStatement(
    purpose: """
      Deploys Audit Trail's Lambda functions, keeps their code, configuration and tags up \
      to date, and connects them to their event sources.
      """
  ) {
    Statement("Lambda", .allow) {
      Action {
        "lambda:CreateFunction"
        "lambda:UpdateFunctionCode"
        "lambda:UpdateFunctionConfiguration"
        "lambda:DeleteFunction"
        "lambda:GetFunction"
        "lambda:GetFunctionConfiguration"
        "lambda:ListFunctions"
        "lambda:AddPermission"
        "lambda:RemovePermission"
        "lambda:GetPolicy"
        "lambda:PublishVersion"
        "lambda:TagResource"
        "lambda:UntagResource"
        "lambda:ListTags"
        "lambda:CreateEventSourceMapping"
        "lambda:DeleteEventSourceMapping"
        "lambda:GetEventSourceMapping"
        "lambda:ListEventSourceMappings"
      }
      Resource("*")
    }
  }
}
