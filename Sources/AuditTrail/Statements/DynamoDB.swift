import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let dynamoDB = DocumentedStatement(
    purpose: """
      Creates, changes, tags and removes Audit Trail's DynamoDB tables and sets how long \
      their items are kept.
      """
  ) {
    Statement("DynamoDB", .allow) {
      Action {
        "dynamodb:CreateTable"
        "dynamodb:DeleteTable"
        "dynamodb:UpdateTable"
        "dynamodb:DescribeTable"
        "dynamodb:ListTables"
        "dynamodb:DescribeTimeToLive"
        "dynamodb:UpdateTimeToLive"
        "dynamodb:TagResource"
        "dynamodb:UntagResource"
        "dynamodb:ListTagsOfResource"
      }
      Resource("*")
    }
  }
}
