import CanonicalModel
import Diagnostics
import DriftChecking
import Testing

@Suite struct PublishedSiteTests {
  private static let policyRules: Set<RuleID> = [
    "policy-syntax", "policy-character", "policy-grammar", "policy-broader", "policy-narrower",
    "policy-incomparable", "policy-missing", "policy-copy", "policy-transport", "statement-ids",
  ]

  @Test(arguments: PublishedSite.product.policies.map(\.id))
  func `the published policy says what the code says`(_ policy: String) throws {
    let findings = try PublishedSite.findings(about: policy, rules: Self.policyRules)
    #expect(findings.isEmpty, "\(PublishedSite.text(of: findings))")
    #expect(try PublishedSite.result.get().checked.policies > 0)
  }

  @Test(arguments: PublishedSite.product.trails.map(\.id))
  func `the published breadcrumb is the model's trail`(_ trail: String) throws {
    let findings = try PublishedSite.all().filter {
      $0.rule == "trail" || $0.rule == "structured-data"
    }
    #expect(findings.isEmpty, "\(PublishedSite.text(of: findings))")
    #expect(try PublishedSite.result.get().checked.trails > 0, "no page shows '\(trail)'")
  }

  @Test(arguments: PublishedSite.product.procedures.map(\.id))
  func `the published steps are the model's`(_ procedure: String) throws {
    let findings = try PublishedSite.findings(about: procedure, rules: ["steps"])
    #expect(findings.isEmpty, "\(PublishedSite.text(of: findings))")
    #expect(try PublishedSite.result.get().checked.steps > 0)
  }

  @Test(
    arguments: FactTable(of: PublishedSite.product).facts.filter(\.value.isSizeClaim).map(\.name))
  func `a published size is the size of the policy`(_ fact: String) throws {
    let findings = try PublishedSite.findings(
      about: fact, rules: ["size-number", "quota", "size-claim", "count", "quota-rule"])
    #expect(findings.isEmpty, "\(PublishedSite.text(of: findings))")
    #expect(try PublishedSite.result.get().checked.claims > 0)
  }

  @Test func `nothing else has drifted either`() throws {
    let result = try PublishedSite.result.get()
    #expect(!result.isAbsent, "there is no site: run 'make site'")
    #expect(result.unreadable.isEmpty)
    #expect(result.findings.isEmpty, "\(PublishedSite.text(of: result.findings))")
    for (name, count) in result.checked.named {
      #expect(count > 0, "no \(name) were checked")
    }
  }
}

extension FactValue {
  /// True for what is said about size: numbers, quotas, counts and the guidance.
  fileprivate var isSizeClaim: Bool {
    switch self {
    case .size, .quota, .count, .guidance: true
    case .text, .claim, .version, .digest, .policy, .statements, .actions, .statementSizes,
      .reviewNotes, .services, .command, .date, .steps,
      .changes:
      false
    }
  }
}
