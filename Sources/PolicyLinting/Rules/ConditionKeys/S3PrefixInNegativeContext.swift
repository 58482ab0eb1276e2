internal import IAMPolicy

/// Listing a bucket is forbidden for some prefixes, where it should be allowed for some.
enum S3PrefixInNegativeContext: LintRule {
  static let code = "S3_PREFIX_IN_NEGATIVE_CONTEXT"
  static let findingType = FindingType.securityWarning
  static let rationale =
    "a request for a shorter prefix, or for none, lists what is below it all the same"
  static let fix = "allow the prefixes that are meant, or deny all others with 'StringNotLike'"
  static let examples: [LintExample] = [
    .passes(listing("Allow", #""StringLike":{"s3:prefix":"home/*"}"#)),
    .passes(listing("Deny", #""StringNotLike":{"s3:prefix":"home/*"}"#)),
    .passes(listing("Deny", #""Null":{"s3:prefix":"true"}"#)),
    .passes(listing("Deny", #""StringLike":{"s3:delimiter":"/"}"#)),
    .fails(listing("Deny", #""StringLike":{▸"s3:prefix":"private/*"}"#), "denied"),
    .fails(listing("Allow", #""StringNotEqualsIfExists":{▸"S3:Prefix":"private/"}"#), "allowed"),
    .fails(listing("Deny", #""StringEqualsIgnoreCase":{▸"s3:prefix":["a"]}"#), "'s3:prefix'"),
  ]

  private static func listing(_ effect: String, _ condition: String) -> String {
    LintExample.statement(
      #""Effect":"\#(effect)","Action":"s3:ListBucket","Resource":"arn:aws:s3:::a","#
        + #""Condition":{\#(condition)}"#)
  }

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.conditionIssues { condition, statement in
      guard condition.foldedKey == "s3:prefix", let kind = condition.name?.kind,
        kind.valueType == .string, let effect = statement.effect,
        (effect == .allow) == kind.isNegated
      else { return [] }
      let words = effect == .deny ? "denied for some values" : "allowed for all values but some"
      return [
        LintIssue(
          "listing is \(words) of '\(condition.key)', and a shorter value goes around that",
          at: condition.element.key)
      ]
    }
  }
}
