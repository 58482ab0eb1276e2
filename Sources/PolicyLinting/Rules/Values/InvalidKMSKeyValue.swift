internal import IAMPolicy

/// A condition on a key of KMS is given something else than the ARN of a key.
enum InvalidKMSKeyValue: LintRule {
  static let code = "INVALID_KMS_KEY_VALUE"
  static let findingType = FindingType.error
  static let rationale = "requests name their key by its ARN, and no other value ever matches"
  static let fix = "write arn:aws:kms:region:account:key/key-id"
  static let examples: [LintExample] = [
    .passes(encrypted("ArnEquals", #""arn:aws:kms:eu-central-1:111122223333:key/1234abcd""#)),
    .passes(encrypted("StringLike", #"["arn:aws:kms:*:111122223333:key/*","*","arn:*:key/a"]"#)),
    .passes(encrypted("StringEquals", #""${aws:PrincipalTag/key}""#)),
    .passes(encrypted("Null", #""true""#)),
    .passes(LintExample.condition(#"{"StringEquals":{"kms:RequestAlias":"alias/a"}}"#)),
    .fails(encrypted("ArnEquals", #"▸"arn:aws:kms:eu-central-1:111122223333:alias/a""#), "alias/a"),
    .fails(encrypted("StringEquals", #"▸"1234abcd-12ab-34cd-56ef-1234567890ab""#), "'1234abcd"),
    .fails(
      encrypted(
        "ArnLike", #"[▸"arn:aws:kms:*:111122223333:alias/*",▸"arn:aws:s3:::a","arn:aws:kms:*"]"#),
      "aws-kms-key-id'"),
  ]

  private static func encrypted(_ name: String, _ values: String) -> String {
    LintExample.condition(
      #"{"\#(name)":{"s3:x-amz-server-side-encryption-aws-kms-key-id":\#(values)}}"#,
      action: "s3:PutObject")
  }

  private static let header = "x-amz-server-side-encryption-aws-kms-key-id"

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard let kind = condition.name?.kind, kind != .null,
        ["s3:" + header, "s3express:" + header].contains(condition.foldedKey)
      else { return [] }
      return condition.values.filter { !mayBeKey(ResourceARN($0)) }.map {
        LintIssue(
          "'\($0.text)' is no ARN of a key, which '\(condition.key)' asks for", at: $0.location)
      }
    }
  }

  /// True for the ARN of a key, and for a pattern or a variable that may stand for one.
  private static func mayBeKey(_ arn: ResourceARN) -> Bool {
    guard let open = arn.fields.firstIndex(where: { ResourceARN.isOpen(String($0)) }) else {
      return arn.isWhole && arn.service == "kms" && arn.resource.hasPrefix("key/")
    }
    let isBegun = zip(["arn", nil, "kms"], arn.fields.prefix(open)).allSatisfy {
      $0 == nil || $0 == String($1)
    }
    guard isBegun, arn.isWhole else { return isBegun }
    let start = arn.resource.prefix { !"*?$".contains($0) }
    return start.hasPrefix("key/") || "key/".hasPrefix(start)
  }
}
