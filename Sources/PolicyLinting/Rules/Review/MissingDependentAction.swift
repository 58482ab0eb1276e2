internal import ActionCatalogue
internal import IAMPolicy

/// An action needs another one in some of its uses, and the policy does not allow that.
///
/// Only actions that are named are looked at: of a pattern nobody can say which uses are meant.
enum MissingDependentAction: LintRule {
  static let code = "MISSING_DEPENDENT_ACTION"
  static let findingType = FindingType.suggestion
  static let isKnownToAWS = false
  static let rationale =
    "some uses of an action are refused where the actions behind it are not allowed"
  static let fix = "allow it too where such a use is meant"
  static let examples: [LintExample] = [
    .passes(
      LintExample.statement(
        #""Effect":"Allow","Action":["lambda:CreateFunction","LAMBDA:Pass*","iam:PassRole"]"#)),
    .passes(LintExample.statement(#""Effect":"Allow","Action":["ec2:*","lambda:Create*"]"#)),
    .passes(LintExample.statement(#""Effect":"Deny","Action":"ec2:CreateVpcEndpoint""#)),
    .passes(
      LintExample.statement(#""Effect":"Allow","Action":"ec2:CreateVpcEndpoint""#),
      as: .serviceControl),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":["s3:GetObject",▸"access-analyzer:CreateAnalyzer"]"#),
      "'iam:CreateServiceLinkedRole'"),
    .fails(
      LintExample.statement(
        #""Effect":"Allow","Action":▸"ACCESS-analyzer:startpolicygeneration""#), "'iam:PassRole'"),
  ]

  static func issues(in policy: LintedPolicy) -> [LintIssue] {
    guard policy.type.kind == .identity else { return [] }
    let index = GrantIndex(of: policy)
    var order: [String] = []
    var needs: [String: [LintedText]] = [:]
    for entry in namedActions(of: policy) {
      for other in action(entry.text, in: policy.catalogue)?.dependentActions ?? [] {
        if needs[other] == nil {
          order.append(other)
          needs[other] = []
        }
        needs[other]?.append(entry)
      }
    }
    return order.filter { index.grants(of: $0).isEmpty }.map { other in
      let entries = needs[other] ?? []
      return LintIssue(
        "'\(other)' is not allowed, which some uses of \(ShortList.of(entries.map(\.text))) need",
        at: entries.map(\.location))
    }
  }

  private static func namedActions(of policy: LintedPolicy) -> [LintedText] {
    policy.objectStatements.filter { $0.effect == .allow && !$0.isNotAction }.flatMap(\.actions)
  }

  private static func action(_ text: String, in catalogue: Catalogue) -> CatalogueAction? {
    guard let (prefix, name) = ActionName.parts(of: text) else { return nil }
    return catalogue.service(prefix)?.action(named: name)
  }
}
