/// Sentences that say of a policy what is not so, others that say what is, and names misspelt.
enum SayingOperators {
  static let all: [MutationOperator] = [
    says("allows", ["access-claim"], "The policy allows <code>iam:CreateUser</code>."),
    says("lacks", ["access-claim"], "The policy does not include <code>iam:PassRole</code>."),
    says("absent", ["access-claim"], "<code>iam:PassRole</code> is not part of the policy."),
    says("omits", ["access-claim"], "The policy omits <code>iam:PassRole</code>."),
    says("service", ["services"], "The policy reaches <code>braket</code>."),
    says("no-service", ["services"], "The policy allows no actions of <code>iam</code>."),
    says("none-included", ["services"], "No IAM actions are included."),
    says("none-granted", ["services"], "No permissions for IAM are granted by the policy."),
    says("no-access", ["services"], "The policy grants no IAM access."),
    says("only", ["services"], "The policy allows only IAM actions."),
    says("only-action", ["access-claim"], "The policy allows only <code>iam:PassRole</code>."),
    says("all-read", ["access-claim"], "All of the actions are read-only."),
    says("none-writes", ["access-claim"], "None of the actions changes anything."),
    holds("none-of-others", "No Braket actions are included. It is a policy of its own."),
    holds("only-because", "The policy allows IAM only because its roles are handed over."),
    holds("only-narrowed", "The policy allows only IAM to hand over its roles."),
    holds("all-of-one", "In your own policy, all of the actions are read-only."),
    holds("denied", "The policy does not allow <code>iam:CreateUser</code>."),
    holds("narrowed", "The policy does not allow <code>iam:PassRole</code> on every role."),
    holds("supposed", "If the policy did not allow <code>iam:PassRole</code>, nothing would run."),
    holds("other", "Your own policy must allow <code>iam:CreatePolicy</code>."),
    holds("asked", "Does the policy allow <code>iam:CreateUser</code>?"),
    holds("held", "The policy allows <code>iam:PassRole</code>. It reaches IAM."),
    MutationOperator("saying/site", "misspells the site's name", .caught(by: ["navigation"])) {
      $0.onPages("</svg>\n<span>", "</span>\n</a>").map { $0.followed(by: "s") }
    },
    MutationOperator("saying/format", "labels a download otherwise", .caught(by: ["policy-copy"])) {
      $0.onPages("download>Download JSON").map { $0.replaced(by: "download>Download YAML") }
    },
    MutationOperator("saying/label", "misspells a policy in its label", .caught(by: ["name"])) {
      $0.onPages("<figure class=\"policy\" aria-label=\"Policy ").map { $0.followed(by: "x") }
    },
    HarmlessMarkupOperators.page("heading-signs", "lets headings link to themselves") {
      $0.replacing(/<h2 id="([^"]*)">([^\n]*)<\/h2>/) {
        "<h2 id=\"\($0.1)\">\($0.2)<a class=\"anchor\" href=\"#\($0.1)\">#</a></h2>"
      }
    },
    HarmlessMarkupOperators.page("region", "names the region of its language") {
      $0.replacing("<html lang=\"en\"", with: "<html lang=\"en-GB\"")
    },
    HarmlessMarkupOperators.page("apostrophes", "sets apostrophes as typesetters do") {
      $0.replacing(/(<td>[^<]*)'s\s/) { "\($0.1)\u{2019}s " }
    },
  ]

  /// True on a page whose policy allows what the sentences name.
  private static func isPassing(_ page: Region) -> Bool { !page.all("iam:PassRole").isEmpty }

  private static func says(
    _ id: String, _ rules: [String], _ sentence: String
  ) -> MutationOperator {
    MutationOperator("saying/\(id)", "says '\(sentence)'", .caught(by: rules)) {
      $0.paragraph("<p>\(sentence)</p>", where: isPassing)
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("saying/\(id)", "says '\(sentence)'", .quiet) {
      $0.paragraph("<p>\(sentence)</p>", where: isPassing)
    }
  }
}
