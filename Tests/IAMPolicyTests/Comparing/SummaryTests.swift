import IAMPolicy
import Testing

@Suite struct SummaryTests {
  private static let all = PolicyDocument {
    Statement(.allow) {
      Action {
        "s3:GetObject"
        "sqs:SendMessage"
        "iam:PassRole"
      }
      Resource("*")
    }
  }

  @Test func `a difference is told in a line`() {
    var document = Self.all
    document.statements[0].actions = ActionClause([
      "s3:GetObject", "s3:PutObject", "s3:PutObjectAcl", "S3:DeleteObject",
    ])
    document.statements.append(
      Statement(
        sid: nil, effect: .allow, actions: ActionClause(["iam:PassRole"]),
        resources: ResourceClause(["arn:aws:iam::*:role/x"])))
    #expect(
      PolicyComparison(of: document, with: Self.all).summary
        == "+3 actions in S3, \u{2212}1 in SQS, PassRole narrowed")
    #expect(
      PolicyComparison(of: Self.all, with: document).summary
        == "+1 action in SQS, \u{2212}3 in S3, PassRole widened")
  }

  @Test func `no difference and no answer are told too`() {
    #expect(PolicyComparison(of: Self.all, with: Self.all).summary == "no change in access")
    var (left, right) = (Self.all, Self.all)
    left.statements[0].conditions = [Condition("StringMatches", "aws:A", ["x"])]
    right.statements[0].conditions = [Condition("StringEquals", "aws:A", ["x"])]
    #expect(
      PolicyComparison(of: left, with: right).summary == "cannot tell whether access changes")
  }

  @Test func `a denial and a pattern are told as such`() {
    var document = Self.all
    document.statements.append(
      Statement(
        sid: nil, effect: .deny, actions: ActionClause(["s3:DeleteBucket"]),
        resources: ResourceClause(["*"])))
    document.statements[0].actions.patterns.append("lambda:Get*")
    #expect(
      PolicyComparison(of: document, with: Self.all).summary
        == "+lambda:Get*, DeleteBucket denied")
    #expect(
      PolicyComparison(of: Self.all, with: document).summary
        == "\u{2212}lambda:Get*, DeleteBucket no longer denied")
  }
}
