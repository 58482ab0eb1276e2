import CanonicalModel
import DriftChecking
import IAMPolicy

extension SiteCase {
  /// Policies of other sizes than the sample's, and under other quotas.
  static let products = [
    saying(
      "AWS leaves white space out when it counts.", QuotaRuleCheck.self, counted(.bytes),
      told: "the page says white space does not count, and the quota is of bytes"),
    saying(
      "AWS counts the bytes of the policy. It takes 316 bytes.", QuotaRuleCheck.self,
      counted(.bytes)),
    saying(
      "The policy fits in one inline policy.", SizeAdviceCheck.self, GrownSample.product(20),
      told: "the page says the policy fits where the quota 'inline-user-policies' is 2,048"),
    saying(
      "The policy fits in two inline policies. It fits in one managed policy.",
      SizeAdviceCheck.self, GrownSample.product(20)),
    saying(
      "The policy is too long for an inline policy of a user.", SizeClaimCheck.self,
      GrownSample.product(20)),
    saying(
      "The policy is too long for an inline policy of a role.", SizeClaimCheck.self,
      GrownSample.product(20), told: "the page says the policy does not fit, and it fits"),
    SiteCase(
      "guidance is of its own policy", SizeClaimCheck.self,
      edits: [
        Edit(
          SampleSite.pageFile, "fits in one managed policy", "fits in one inline policy of a user")
      ],
      told: [
        "\(page): the page says the policy fits where the quota 'inline-user-policies' is 2048"
      ]
    ).with { $0.product = GrownSample.product(20, behind: [Sample.queue]) },
    SiteCase(
      "that it fits in parts is said of no other quota", SizeClaimCheck.self,
      edits: [SampleSite.pageFile, "page/index.md", "llms-full.txt"].map {
        Edit($0, "fits in one managed policy", "fits in two managed policies")
      }
    ).with { $0.product = GrownSample.product(60) },
  ]

  private static let page = "site/\(SampleSite.pageFile)"

  /// What a check says of a sentence about a product's policy.
  private static func saying(
    _ sentence: String, _ check: any DriftCheck.Type, _ product: Product, told: String? = nil
  ) -> SiteCase {
    SiteCase(
      sentence, check,
      edits: [Edit(SampleSite.pageFile, "</main>", "<p>\(sentence)</p>\n</main>")],
      told: told.map { ["\(page): \($0)"] } ?? []
    ).with { $0.product = product }
  }

  /// The sample product with its policy under a quota of another unit.
  private static func counted(_ unit: Quota.Unit) -> Product {
    let quota = Quota(name: "sample", value: 20_480, unit: unit, source: "", asOf: "2024-05-17")
    return GrownSample.product(0, under: quota)
  }
}
