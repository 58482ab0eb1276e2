import CanonicalModel
import IAMPolicy
import Testing

@Suite struct SizeGuidanceTests {
  @Test func `a policy of exactly the quota fits`() {
    let size = PolicySize(of: policy(quota: 10_000).document, layout: .compact).counted
    #expect(SizeGuidance(for: policy(quota: size)) == .fits)
  }

  @Test func `one character over, it is split`() {
    let size = PolicySize(of: policy(quota: 10_000).document, layout: .compact).counted
    #expect(SizeGuidance(for: policy(quota: size - 1)) == .split(parts: 2))
  }

  @Test func `a statement over the quota by itself cannot be published`() {
    #expect(SizeGuidance(for: policy(quota: 20)) == .tooLong)
  }

  @Test func `the claims differ in what a reader must do`() {
    #expect(SizeGuidance.fits.claim == "fits in one managed policy")
    #expect(SizeGuidance.split(parts: 3).claim.contains("3 policies"))
    #expect(SizeGuidance.tooLong.claim.contains("does not fit"))
  }

  private func policy(quota: Int) -> PublishedPolicy {
    PublishedPolicy(
      id: "small", name: "Small", description: "",
      quota: Quota(
        name: "small", value: quota, unit: .charactersWithoutWhiteSpace, source: "", asOf: "")
    ) {
      DocumentedStatement(purpose: "Reads.") {
        Statement("Read", .allow) {
          Action { "s3:GetObject" }
          Resource("*")
        }
      }
      DocumentedStatement(purpose: "Writes.") {
        Statement("Write", .allow) {
          Action { "s3:PutObject" }
          Resource("*")
        }
      }
    }
  }
}
