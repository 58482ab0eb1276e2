/// Sentences that say of a policy's conditions, resources, effects and version what is not so, and
/// others that say what is.
enum StatementClaimOperators {
  static let all: [MutationOperator] = [
    says("every-condition", "Every statement has a condition."),
    says("all-conditions", "All of the statements have conditions."),
    says("no-conditions", "No conditions are used.", on: "iam:PassRole"),
    says("has-no-conditions", "The policy has no conditions.", on: "iam:PassRole"),
    says("key", "The policy uses the condition key `aws:RequestedRegion`."),
    says("region", "The policy is limited to the region us-east-1."),
    says("bucket", "The policy is limited to the bucket `audit-logs-2024`."),
    says("all-resources", "All statements apply to all resources.", on: "iam:PassRole"),
    says("deny", "The policy includes a Deny statement.", off: "DenyOtherNetworks"),
    says("no-deny", "The policy has no Deny statements.", on: "DenyOtherNetworks"),
    says("no-wildcards", "The policy uses no wildcard actions.", on: "DenyOtherNetworks"),
    says("version", "The policy uses policy version 2008-10-17.", rules: ["date"]),
    says("own-version", "The policy's version is `2008-10-17`.", rules: ["date"]),
    says("factor", "Every statement requires MFA."),
    says("each-needs", "Each statement needs a condition."),
    says("last", "The last statement denies everything else.", off: "DenyOtherNetworks"),
    says("ending", "The policy ends with a Deny statement.", off: "DenyOtherNetworks"),
    says("any-role", "The policy may pass any role.", on: "iam:PassRole"),
    says(
      "any-user", "Your user may pass any role. The policy lets you pass all roles.",
      on: "iam:PassRole"),
    holds("rest", "The policy denies everything else: nothing else is allowed."),
    holds("named-role", "The policy may pass any role that is named in it."),
    holds("other-role", "Your own policy may pass any role. May the policy pass any role?"),
    holds("other-factor", "Not every statement requires MFA. Your boundary requires MFA."),
    holds("not-every", "Not every statement has a condition."),
    holds("every-but", "Every statement but a few has a condition."),
    holds("narrowed", "Every statement that has a condition is longer than others."),
    holds("of-tags", "The policy has no conditions on tags."),
    holds("supposed", "If every statement has a condition, the policy is longer."),
    holds("others", "Your own policy is limited to the region us-east-1. It has no conditions."),
    holds("advice", "You can limit it further with the condition key `aws:RequestedRegion`."),
    holds("today", "The policy uses policy version 2012-10-17, and never 2008-10-17."),
    holds("elsewhere", "A bucket policy with a Deny statement still wins."),
    holds("asked", "Does every statement apply to all resources?"),
  ]

  private static func says(
    _ id: String, _ sentence: String, rules: [String] = ["access-claim"], on word: String? = nil,
    off other: String? = nil
  ) -> MutationOperator {
    MutationOperator("statement/\(id)", "says '\(sentence)'", .caught(by: rules)) { fixture in
      fixture.said(sentence) { page in
        word.map { !page.all($0).isEmpty } ?? other.map { page.all($0).isEmpty } ?? true
      }
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("statement/\(id)", "says '\(sentence)'", .quiet) {
      $0.said(sentence) { _ in true }
    }
  }
}

extension Fixture {
  /// A sentence, with its code between backquotes, as a paragraph of some pages and their twins.
  func said(_ sentence: String, where fits: (Region) -> Bool) -> [Mutant] {
    let html = sentence.replacing(/`([^`]*)`/) { "<code>\($0.1)</code>" }
    let folders = Set(pages.filter(fits).map { $0.file.split(separator: "/").dropLast() })
    return (paragraph("<p>\(html)</p>") + twinParagraph(sentence)).filter { mutant in
      folders.contains(mutant.edits[0].file.split(separator: "/").dropLast())
    }
  }
}
