/// Sentences that put statements and actions where they are not, and others that do not.
enum StatementPlaceOperators {
  static let all: [MutationOperator] = [
    says("first", ["statement-ids"], "The first statement is `PassAuditTrailRole`."),
    says("last", ["statement-ids"], "The last statement of the policy is `PassAuditTrailRole`."),
    says("begins", ["statement-ids"], "The policy begins with `PassAuditTrailRole`."),
    says("before", ["statement-ids"], "`PassAuditTrailRole` comes before `PreflightCheck`."),
    says(
      "all", ["statement-ids"],
      "The statements of the policy are `PreflightCheck` and `PassAuditTrailRole`."),
    says("beyond", ["count"], "The twentieth and last statement of the policy covers alarms."),
    says("compared", ["count"], "The policy has more statements than actions."),
    says(
      "part-of", ["access-claim"], "`iam:PassRole` is part of the `PreflightCheck` statement."),
    says("among", ["access-claim"], "`kms:Decrypt` is among the allowed actions."),
    says("call", ["access-claim"], "The policy lets Audit Trail call `kms:Decrypt`."),
    says("leaves-out", ["access-claim"], "The policy leaves out `iam:PassRole`."),
    says("any-role", ["access-claim"], "Audit Trail may pass any role to any service."),
    holds("true-first", "The first statement is `PreflightCheck`."),
    holds("true-order", "`PreflightCheck` comes before `PassAuditTrailRole`."),
    holds("not-first", "The first statement is not `PassAuditTrailRole`."),
    holds("first-to", "The first statement to read is `PassAuditTrailRole`."),
    holds("others-last", "The last statement of your boundary is `PassAuditTrailRole`."),
    holds("among-others", "`kms:Decrypt` is among the actions that cost most."),
    holds("others-call", "Your boundary lets Audit Trail call `kms:Decrypt`."),
    holds("true-leaves-out", "The policy leaves out `kms:Decrypt`."),
  ]

  private static func says(
    _ id: String, _ rules: [String], _ sentence: String
  ) -> MutationOperator {
    MutationOperator("statement-place/\(id)", "says '\(sentence)'", .caught(by: rules)) {
      $0.said(sentence) { !$0.all("PassAuditTrailRole").isEmpty }
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("statement-place/\(id)", "says '\(sentence)'", .quiet) {
      $0.said(sentence) { !$0.all("PassAuditTrailRole").isEmpty }
    }
  }
}
