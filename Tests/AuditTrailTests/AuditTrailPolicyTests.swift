import AuditTrail
import CanonicalModel
import FileSystem
import IAMPolicy
import Testing

@Suite struct AuditTrailPolicyTests {
  private let policy = PublishedPolicy.auditTrail

  /// The golden file was made from the published page, not by our writer, and is changed by hand.
  @Test func `the policy is the golden one, to the byte`() throws {
    let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let golden = try Files.read("\(folder)/Golden/audit-trail.json")
    let text = PolicyWriter(layout: .readable).text(of: policy.document) + "\n"
    #expect(text == String(decoding: golden, as: UTF8.self))
  }

  @Test func `the newest revision on record is the policy, to the byte`() throws {
    let newest = try #require(policy.revisions.first)
    let text = PolicyWriter(layout: .readable).text(of: policy.document) + "\n"
    #expect(newest.utf8.elementsEqual(text.utf8))
    #expect(newest.reading.problems.isEmpty)
  }

  @Test func `it has the figures of the published page`() {
    #expect(policy.statements.count == 15)
    #expect(policy.actions.count == 178)
    #expect(Set(policy.actions).count == 178)
    #expect(policy.services.count == 15)
    #expect(PolicySize(of: policy.document, layout: .compact).counted == 5_664)
    #expect(PolicySize(of: policy.document, layout: .compact).characters == 5_664)
    #expect(PolicySize(of: policy.document, layout: .readable).characters == 8_093)
    #expect(PolicySize(of: policy.document, layout: .compact).whiteSpaceInStrings == 0)
    #expect(SizeGuidance(for: policy) == .fits)
  }

  @Test(arguments: PublishedPolicy.auditTrail.statements.map(\.purpose))
  func `each purpose is one plain sentence`(_ purpose: String) {
    #expect(purpose.hasSuffix("."))
    #expect(purpose.utf8.count == purpose.unicodeScalars.count, "plain ASCII")
    #expect(!purpose.contains("\n"))
    #expect(!purpose.dropLast().contains(". "))
  }

  @Test func `every name fits AWS's limits`() {
    #expect(policy.name.unicodeScalars.count <= Quota.policyName.value)
    #expect(policy.name.contains(/^[\w+=,.@-]+$/))
    #expect(policy.description.unicodeScalars.count <= Quota.policyDescription.value)
  }
}
