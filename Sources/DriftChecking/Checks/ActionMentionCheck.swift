internal import ActionCatalogue
internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// An action that prose names must exist, where it is nearly one of the policy's.
package enum ActionMentionCheck: PageCheck {
  package static let rules: [Rule] = [.name]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>It needs <code>iam:PassRole</code> and <code>s3:Get*</code>.</p>"),
    .passes(Sample.block() + "<p>You need <code>s3:PutObjectAcl</code> yourself.</p>"),
    .passes(Sample.block() + "<p>See <code>s3:GetNothing</code>, <code>x:PassRole</code>.</p>"),
    .absent("<p>no action here</p>"),
    .fails(
      Sample.block() + "<p>It needs <code>▸iam:PasRole</code>.</p>", "name", "'iam:PassRole'"),
    .fails(
      Sample.block() + "<p>It needs <code>▸iam:PaRole</code>.</p>", "name", "'iam:PassRole'"),
    .fails(
      SamplePage.twin + "\nIt needs `▸s3:GetObjekt`.\n", "name", "'s3:GetObject'",
      in: .file("page/index.md")),
  ]

  /// How many letters may differ in a name that is misspelt.
  private static let slips = 2

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let actions = context.policies.flatMap { policy in
      policy.actions.map { (policy: policy, name: $0.text) }
    }
    guard !actions.isEmpty else { return outcome }
    for channel in outcome.prose(in: context) {
      for word in NamedWord.all(in: channel) where word.isCode && isUnknownAction(word.text) {
        let near = actions.first { Suggestion.distance($0.name, word.text) <= slips }
        guard let near else { continue }
        outcome.findings.append(
          Finding(
            "name", at: channel.position(word.range.lowerBound),
            "AWS has no action '\(word.text)'; the policy's is '\(near.name)'",
            hint: context.cure(near.policy.source), expected: near.name, actual: word.text,
            about: channel.subject(of: near.policy.id + ".actions", word.text),
            model: near.policy.source))
      }
    }
    return outcome
  }

  /// True for a whole name below a service that AWS has, which is none of its actions.
  private static func isUnknownAction(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy(NamedWord.isLetterOrDigit),
      let service = Catalogue.shipped.service(parts[0])
    else { return false }
    return service.action(named: parts[1]) == nil
  }
}
