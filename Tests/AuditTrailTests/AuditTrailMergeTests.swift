import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

@Suite struct AuditTrailMergeTests {
  private let merge = PolicyMerge(of: PublishedPolicy.auditTrail.document)

  @Test func `all but the role to pass become one statement`() {
    #expect(merge.before.counted == 5_664)
    #expect(merge.after.counted == 4_811)
    #expect(merge.document.statements.map(\.sid) == [nil, "PassAuditTrailRole"])
    #expect(merge.origins.map(\.indices.count) == [14, 1])
    #expect(merge.origins.last?.sids == ["PassAuditTrailRole"])
  }

  @Test func `the actions keep the order of the statements`() {
    let rest = PublishedPolicy.auditTrail.document.statements
      .filter { $0.sid != "PassAuditTrailRole" }
    #expect(merge.document.statements.first?.actions.patterns == rest.flatMap(\.actions.patterns))
  }

  @Test func `it is proved to give the same access, and merging again changes nothing`() {
    #expect(merge.proof.verdict == .equal)
    #expect(PolicyMerge(of: merge.document).document == merge.document)
  }
}
