import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let cloudWatchLogs = DocumentedStatement(
    purpose: "Creates, tags and removes log groups and sets how long their events are kept."
  ) {
    Statement("CloudWatchLogs", .allow) {
      Action {
        "logs:CreateLogGroup"
        "logs:DeleteLogGroup"
        "logs:DescribeLogGroups"
        "logs:PutRetentionPolicy"
        "logs:TagResource"
        "logs:UntagResource"
        "logs:ListTagsForResource"
      }
      Resource("*")
    }
  }
}
