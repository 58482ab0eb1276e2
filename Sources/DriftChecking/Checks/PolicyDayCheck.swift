internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The day on which a policy is said to have last changed, or to have begun, must be that of its
/// newest, or its first, revision.
package enum PolicyDayCheck: PageCheck {
  package static let rules: [Rule] = [.date]
  package static let examples: [CheckExample] = [
    .passes(says("The policy has not changed since 17 May 2024.")),
    .passes(says("The policy was last revised in May 2024.")),
    .passes(says("Since 2024-05-17 the policy has not been touched.")),
    .passes(says("The policy is unchanged since 2024.")),
    .passes(says("The policy was introduced on 9 January 2024.")),
    .passes(says("The policy was changed in March 2025 by a colleague in a test.")),
    .passes(says("The console has not changed since 2019.")),
    .passes(says("If the policy has not changed since 2019, tell us.")),
    .passes(says("The policy has not changed since you created it.")),
    .passes(says("The policy was published in Bern.")),
    .passes("<p>The policy has not changed since 2019.</p>"),
    .absent(says("no day here")),
    .fails(
      says("The policy has not changed since ▸2021."), "date",
      "'2021' is given for the last change"),
    .fails(says("The policy was last revised in ▸March 2025."), "date", "'March 2025'"),
    .fails(says("Since ▸2025-11-26 the policy has not been touched."), "date", "'2025-11-26'"),
    .fails(
      says("The policy is needed whole. It was introduced on ▸26 November 2025."), "date",
      "'26 November 2025' is given for the beginning"),
    .fails(says("The Sample policy hasn't been updated since ▸2020."), "date", "'2020'"),
    .fails(says("The policy hasn\u{2019}t been revised since ▸2020."), "date", "'2020'"),
    .fails(
      SamplePage.twin + "\nThe policy has been unchanged since ▸1 May 2023.\n", "date",
      "'1 May 2023'", in: .file("page/index.md")),
  ]

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let policy = context.policies.first, let newest = policy.revisions.first,
      let first = policy.revisions.last
    else { return outcome }
    let names = PolicyNames(policy, product: context.product.name)
    for channel in outcome.prose(in: context) {
      for placed in PlacedSentence.all(of: channel.sentences, naming: names) {
        guard
          let claim = PolicyDayClaim(
            placed.sentence, in: channel, names, isOfPolicy: placed.isOfPolicy)
        else { continue }
        outcome.checked.claims += 1
        let expected = claim.kind == .change ? newest.day : first.day
        guard !expected.hasPrefix(claim.day.day) else { continue }
        let model = context.facts[policy.id + ".unchanged-since"]?.source ?? policy.source
        outcome.findings.append(
          Finding(
            "date", at: channel.position(claim.day.range.lowerBound),
            "'\(claim.day.text)' is given for the \(claim.kind.rawValue) of the policy "
              + "'\(policy.id)', which is of '\(expected)'",
            hint: context.cure(model), expected: expected, actual: claim.day.text,
            about: channel.subject(of: policy.id + ".unchanged-since", claim.kind.rawValue),
            model: model))
      }
    }
    return outcome
  }
}
