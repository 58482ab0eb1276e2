import AuditTrail
import CanonicalModel
import Diagnostics
import IAMPolicy
import Testing

/// The page still says what the code said yesterday: each part of the model, changed on its own.
@Suite struct ChangedModelTests {
  @Test(arguments: changes)
  func `a site built from another model is reported`(_ change: ChangedModel) throws {
    let site = try SampleSite()
    let findings = try site.findings(in: site.files(of: change.product))
    let rules = Set(findings.map(\.rule.rawValue))
    #expect(rules.contains(change.rule), "caught by \(rules.sorted()) only")
    #expect(findings.allSatisfy { !$0.hint.isEmpty })
  }

  private static let changes = [
    ChangedModel("one action fewer", rule: "policy-narrower") { policy in
      policy[0].statement.actions.patterns.removeLast()
    },
    ChangedModel("one action more", rule: "policy-broader") { policy in
      policy[0].statement.actions.patterns.append("iam:ListUsers")
    },
    ChangedModel("a statement fewer", rule: "policy-narrower") { $0.removeLast() },
    ChangedModel("another Sid", rule: "statement-ids") { $0[2].statement.sid = "Functions" },
    ChangedModel("no condition", rule: "policy-broader") { $0[5].statement.conditions = [] },
    ChangedModel("a smaller quota", rule: "quota", quota: 6_000) { _ in },
    ChangedModel("a quota it no longer fits", rule: "size-claim", quota: 5_000) { _ in },
  ]
}
