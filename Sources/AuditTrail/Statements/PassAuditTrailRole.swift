import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let passAuditTrailRole = DocumentedStatement(
    purpose: """
      Hands roles whose names begin with AuditTrailRole- to Lambda, EventBridge Scheduler \
      and EventBridge, and to no other service.
      """
  ) {
    Statement("PassAuditTrailRole", .allow) {
      Action {
        "iam:PassRole"
      }
      Resource("arn:aws:iam::*:role/AuditTrailRole-*")
      Condition("StringEquals", "iam:PassedToService") {
        "lambda.amazonaws.com"
        "scheduler.amazonaws.com"
        "events.amazonaws.com"
      }
    }
  }
}
