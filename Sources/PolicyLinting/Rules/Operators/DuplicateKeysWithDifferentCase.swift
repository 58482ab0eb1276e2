internal import IAMPolicy

/// A condition key stands under one operator in two letter cases.
enum DuplicateKeysWithDifferentCase: LintRule {
  static let code = "DUPLICATE_KEYS_WITH_DIFFERENT_CASE"
  static let findingType = FindingType.error
  static let rationale =
    "letter case does not matter in condition keys, so the two are one key written "
    + "twice"
  static let fix = "join the values under one key"
  static let examples: [LintExample] = [
    .passes(LintExample.condition(#"{"StringEquals":{"aws:userid":"a","aws:username":"b"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":"x"},"StringLike":{"A:B":"y"}}"#)),
    .passes(LintExample.condition(#"{"StringEquals":{"a:b":"x","a:b":"y"}}"#)),
    .fails(
      LintExample.condition(#"{"StringEquals":{▸"aws:UserId":"a","a:b":"c","aws:userid":"b"}}"#),
      "UserId"),
    .fails(
      LintExample.condition(#"{"NoOperator":{▸"a:b":1,"A:b":2,▸"c:d":3,"C:D":4,"c:D":5}}"#), "'c:d'"
    ),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    policy.issues { $0.conditionOperators.flatMap { issues(among: $0.members) } }
  }

  private static func issues(among keys: [LintedElement]) -> [LintIssue] {
    guard keys.count > 1 else { return [] }
    let groups = Dictionary(grouping: keys) { ASCIIFolding.lowercased($0.name) }
    return groups.values.compactMap { group -> LintIssue? in
      let isTwofold = group.contains { !$0.name.utf8.elementsEqual(group[0].name.utf8) }
      guard isTwofold else { return nil }
      return LintIssue(
        "'\(group[0].name)' stands \(group.count) times under one operator in other letter case",
        at: group.map(\.key))
    }
    .sorted { $0.locations[0].span.start.offset < $1.locations[0].span.start.offset }
  }
}
