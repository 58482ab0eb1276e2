import IAMPolicy
import Testing

@Suite struct QuotaTests {
  @Test(arguments: Quota.all)
  func `a quota says where and when it was read`(_ quota: Quota) {
    #expect(quota.value > 0)
    #expect(quota.source.hasPrefix("https://docs.aws.amazon.com/"))
    #expect(quota.asOf.wholeMatch(of: /20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/) != nil)
    #expect(quota.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
  }

  @Test func `no two quotas share a name`() {
    #expect(Set(Quota.all.map(\.name)).count == Quota.all.count)
  }

  @Test func `the figures are those AWS states`() {
    #expect(
      Quota.all.map { "\($0.name) \($0.value) \($0.unit.rawValue)" } == [
        "managed-policy 6144 characters, white space not counted",
        "inline-user-policies 2048 characters, white space not counted",
        "inline-role-policies 10240 characters, white space not counted",
        "inline-group-policies 5120 characters, white space not counted",
        "attached-managed-policies 10 items",
        "policy-name 128 characters",
        "policy-description 1000 characters",
      ])
  }
}
