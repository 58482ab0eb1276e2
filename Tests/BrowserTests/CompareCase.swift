import AuditTrail
import CanonicalModel
import IAMPolicy

/// A reader's policy, made from the published one by replacing text in it.
struct CompareCase: CustomStringConvertible {
  let name: String
  let text: String
  /// True when the answer must be definite; otherwise it may also be that it cannot be told.
  let isDefinite: Bool

  var description: String { name }

  /// How the comparison in Swift says that it relates to the published policy.
  var verdict: PolicyComparison.Verdict? {
    PolicyReading(of: text).document.map {
      PolicyComparison(of: $0, with: PublishedPolicy.auditTrail.document).verdict
    }
  }

  private static let whole = PolicyWriter(layout: .readable).text(
    of: PublishedPolicy.auditTrail.document)

  private static func edited(
    _ name: String, _ text: String, with other: String, isDefinite: Bool = true
  ) -> Self {
    Self(
      name: name, text: whole.replacing(text, with: other, maxReplacements: 1),
      isDefinite: isDefinite)
  }

  private static func with(
    _ name: String, statement: String, isDefinite: Bool = true
  ) -> Self {
    edited(
      name, "\"Statement\": [", with: "\"Statement\": [{\(statement)},", isDefinite: isDefinite)
  }

  static let all: [Self] = [
    Self(name: "the same", text: whole, isDefinite: true),
    Self(
      name: "compact",
      text: PolicyWriter(layout: .compact).text(of: PublishedPolicy.auditTrail.document),
      isDefinite: true),
    edited("letter case of an action", "sqs:TagQueue", with: "SQS:tagqueue"),
    edited("letter case of a condition key", "iam:PassedToService", with: "IAM:passedtoservice"),
    edited("an action fewer", "\"sqs:TagQueue\",", with: ""),
    edited("an action with a letter wrong", "sqs:TagQueue", with: "sqs:TagQeue"),
    edited("a wildcard for one action", "sqs:TagQueue", with: "sqs:Tag*"),
    edited("a question mark", "sqs:TagQueue", with: "sqs:TagQueu?"),
    edited("a whole service", "sqs:TagQueue", with: "sqs:*"),
    edited("everything", "sqs:TagQueue", with: "*"),
    edited("an action more", "sqs:TagQueue", with: "sqs:TagQueue\", \"sqs:AddPermission"),
    edited("an action twice", "sqs:TagQueue", with: "sqs:TagQueue\", \"sqs:TagQueue"),
    edited("a role anywhere", "role/AuditTrailRole-*", with: "role/*"),
    edited("one role", "role/AuditTrailRole-*", with: "role/AuditTrailRole-1"),
    edited("another partition", "arn:aws:iam::*:role", with: "arn:aws-cn:iam::*:role"),
    edited(
      "a service fewer to pass to", "\"scheduler.amazonaws.com\"", with: "\"none\"",
      isDefinite: false),
    edited("another operator", "\"StringEquals\"", with: "\"StringLike\"", isDefinite: false),
    with(
      "a statement more",
      statement: #""Effect": "Allow", "Action": "glue:GetTable", "Resource": "*""#),
    with(
      "a statement that repeats",
      statement: #""Effect": "Allow", "Action": "sqs:tagqueue", "Resource": "arn:aws:sqs:*""#),
    with(
      "a statement under a condition that repeats",
      statement: #""Effect": "Allow", "Action": "sqs:TagQueue", "Resource": "*", "#
        + #""Condition": {"Bool": {"aws:SecureTransport": "true"}}"#),
    with(
      "a denial", statement: #""Effect": "Deny", "Action": "sqs:*", "Resource": "*""#,
      isDefinite: false),
    with(
      "a denial of something else",
      statement: #""Effect": "Deny", "Action": "glue:*", "Resource": "*""#, isDefinite: false),
    with(
      "all but one", statement: #""Effect": "Allow", "NotAction": "iam:*", "Resource": "*""#,
      isDefinite: false),
    with(
      "all resources but one",
      statement: #""Effect": "Allow", "Action": "sqs:*", "NotResource": "arn:aws:sqs:::x""#,
      isDefinite: false),
    Self(
      name: "everything and nothing else",
      text: #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*","#
        + #" "Resource": "*"}}"#, isDefinite: false),
    Self(
      name: "one action of ours",
      text: #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow","#
        + #" "Action": "sqs:TagQueue", "Resource": "*"}}"#, isDefinite: true),
    Self(
      name: "nothing of ours",
      text: #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow","#
        + #" "Action": "glue:GetTable", "Resource": "*"}}"#, isDefinite: true),
  ]
}
