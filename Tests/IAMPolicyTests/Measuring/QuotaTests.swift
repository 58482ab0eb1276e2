import IAMPolicy
import Testing

@Suite struct QuotaTests {
  @Test(arguments: Quota.all)
  func `a quota says where and when it was read`(_ quota: Quota) {
    #expect(quota.value > 0)
    #expect(quota.source.hasPrefix("https://docs.aws.amazon.com/"))
    #expect(quota.asOf.wholeMatch(of: /20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/) != nil)
    #expect(quota.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
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
        "role-trust-policy 2048 characters, white space not counted",
        "session-policy 2048 characters",
        "service-control-policy 10240 characters",
        "resource-control-policy 5120 characters",
        "s3-bucket-policy 20480 bytes",
        "kms-key-policy 32768 bytes",
        "secretsmanager-secret-policy 20480 bytes",
        "sqs-queue-policy 8192 bytes",
        "policy-document-parameter 131072 characters",
        "policy-name 128 characters",
        "policy-description 1000 characters",
        "attached-managed-policies 10 items",
        "user-managed-policies 10 items",
        "group-managed-policies 10 items",
        "policy-versions 5 items",
        "account-policies 1500 items",
        "attached-service-control-policies 10 items",
        "sqs-queue-policy-statements 20 items",
        "sqs-queue-policy-actions 7 items",
      ])
  }

  @Test(arguments: Quota.all)
  func `a former value ended before the present one was read`(_ quota: Quota) {
    for former in quota.former {
      #expect(former.value != quota.value)
      #expect(former.until <= quota.asOf)
    }
    if let maximum = quota.maximum { #expect(maximum > quota.value) }
  }

  @Test(arguments: PolicyType.allCases)
  func `every policy type but a resource's own has a quota on text`(_ type: PolicyType) {
    #expect((type.sizeQuota == nil) == (type == .resource))
    if let quota = type.sizeQuota { #expect(quota.usage(of: "{ \"é\": 1 }") != nil) }
  }

  @Test(arguments: [
    (Quota.managedPolicy, 7), (.sessionPolicy, 10), (.bucketPolicy, 11),
  ])
  func `a quota counts a text in its own unit`(_ quota: Quota, _ usage: Int) {
    #expect(quota.usage(of: "{ \"é\": 1 }") == usage)
  }
}
