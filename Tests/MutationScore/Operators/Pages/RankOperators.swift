/// Sentences that put a statement or a service first that is not, and others that put none.
enum RankOperators {
  static let all: [MutationOperator] = [
    says(
      "longest", ["statement-ids"], "The longest statement is `PassAuditTrailRole`.",
      on: "PassAuditTrailRole"),
    says(
      "shortest", ["statement-ids"], "The shortest statement is `WriteEntries`.",
      on: "WriteEntries"),
    says(
      "largest", ["statement-ids"], "`BalanceLoad` is the largest statement.", on: "BalanceLoad"),
    says(
      "most", ["statement-ids"], "The statement with the most actions is `Lambda`.",
      on: "PassAuditTrailRole"),
    says("fewest", ["statement-ids"], "`EC2VPC` has the fewest actions.", on: "EC2VPC"),
    says(
      "most-of", ["services"], "Most of the actions are in S3.", on: "PassAuditTrailRole"),
    says(
      "service", ["services"], "The service with the most actions is `elasticloadbalancing`.",
      on: "BalanceLoad"),
    says("all-of", ["services"], "All of the actions are `ec2` actions.", on: "BalanceLoad"),
    holds("true", "The statement with the most actions is `EC2VPC`.", on: "EC2VPC"),
    holds("true-of", "Most of the actions are in EC2.", on: "BalanceLoad"),
    holds("one-of", "`Lambda` is one of the longest statements.", on: "PassAuditTrailRole"),
    holds("not", "`Lambda` is not the longest statement.", on: "PassAuditTrailRole"),
    holds("narrowed", "`Lambda` is the longest statement of its kind.", on: "PassAuditTrailRole"),
    holds("others", "Most of our customers are in the EU. The longest journey is the first."),
    holds("supposed", "If the longest statement is `Lambda`, split it.", on: "PassAuditTrailRole"),
  ]

  private static func says(
    _ id: String, _ rules: [String], _ sentence: String, on word: String
  ) -> MutationOperator {
    MutationOperator("rank/\(id)", "says '\(sentence)'", .caught(by: rules)) {
      $0.said(sentence) { !$0.all(word).isEmpty }
    }
  }

  private static func holds(
    _ id: String, _ sentence: String, on word: String = "policy"
  ) -> MutationOperator {
    MutationOperator("rank/\(id)", "says '\(sentence)'", .quiet) {
      $0.said(sentence) { !$0.all(word).isEmpty }
    }
  }
}
