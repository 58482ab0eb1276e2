internal import IAMPolicy

/// The policy or a statement has an element that the grammar does not know.
enum InvalidPolicyElement: LintRule {
  static let code = "INVALID_POLICY_ELEMENT"
  static let findingType = FindingType.error
  static let rationale = "AWS refuses a policy with an element it does not know"
  static let fix = "remove the element, or spell it as the grammar does"
  static let examples: [LintExample] = [
    .passes(#"{"Version":"2012-10-17","Id":"x","Statement":[]}"#, as: .resource),
    .passes(LintExample.statement(#""Sid":"A","Effect":"Deny","NotAction":"*","NotResource":"*""#)),
    .passes(LintExample.statement(#""Principal":"*""#)),
    .fails(#"{▸"version":"2012-10-17","Statement":[]}"#, "'version'"),
    .fails(#"{"Version":"2012-10-17",▸"Id":"x","Statement":[]}"#, "an identity policy"),
    .fails(#"{▸"Policy":"{\"Version\":\"2012-10-17\"}"}"#, "'Policy'"),
    .fails(LintExample.statement(#""Effect":"Allow",▸"Actions":"*""#), "'Actions'"),
    .fails(LintExample.statement(#"▸"Version":"2012-10-17",▸"Comment":"x""#), "of a statement"),
    .fails(#"{▸"Effect":"Allow","Statement":[{▸"SID":"x"},7]}"#, "of a policy"),
  ]

  private static let ofPolicy = ["Version", "Id", "Statement"]
  private static let ofStatement = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
    "NotResource", "Condition",
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    misplacedID(in: policy) + issues(in: policy.elements, of: "a policy", known: ofPolicy)
      + policy.issues { issues(in: $0.elements, of: "a statement", known: ofStatement) }
  }

  /// Only policies on resources have an `Id`.
  private static func misplacedID(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind != .resource, let id = policy["Id"] else { return [] }
    return [
      LintIssue("'Id' stands in \(policy.type.words)", fix: "remove the element", at: id.key)
    ]
  }

  private static func issues(
    in elements: [LintedElement], of owner: String, known: [String]
  ) -> [LintIssue] {
    elements.filter { !known.contains($0.name) }.map { element in
      let meant = NearestName.to(element.name, among: known)
      return LintIssue(
        "'\(element.name)' is no element of \(owner)",
        fix: meant.map { "spell it '\($0)'" }
          ?? (element.node.holdsDocumentAsText ? JSONNode.textHint : nil), at: element.key)
    }
  }
}
