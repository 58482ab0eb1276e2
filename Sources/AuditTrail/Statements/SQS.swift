import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let sqs = DocumentedStatement(
    purpose: """
      Creates, configures, tags and removes Audit Trail's queues and sends messages to \
      them.
      """
  ) {
    Statement("SQS", .allow) {
      Action {
        "sqs:CreateQueue"
        "sqs:DeleteQueue"
        "sqs:GetQueueAttributes"
        "sqs:SetQueueAttributes"
        "sqs:SendMessage"
        "sqs:TagQueue"
        "sqs:UntagQueue"
      }
      Resource("*")
    }
  }
}
