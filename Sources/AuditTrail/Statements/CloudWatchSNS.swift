import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let cloudWatchSNS = DocumentedStatement(
    purpose: """
      Sets alarms in CloudWatch and manages the SNS topics and subscriptions that carry \
      their notices.
      """
  ) {
    Statement("CloudWatchSNS", .allow) {
      Action {
        "cloudwatch:PutMetricAlarm"
        "cloudwatch:DeleteAlarms"
        "cloudwatch:DescribeAlarms"
        "sns:CreateTopic"
        "sns:DeleteTopic"
        "sns:Subscribe"
        "sns:Unsubscribe"
        "sns:ListSubscriptionsByTopic"
      }
      Resource("*")
    }
  }
}
