internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The day as of which a page gives a quota, or a figure of its policy, must be one on which that
/// holds.
package enum QuotaDayCheck: PageCheck {
  package static let rules: [Rule] = [.date]
  package static let examples: [CheckExample] = [
    .passes(says("As of 2023-06-01, a managed policy may have 6,144 characters.")),
    .passes(says("As of 1 June 2023, AWS allows 6,144 characters.")),
    .passes(says("As of June 2023 the quota of a managed policy is 6,144 characters.")),
    .passes(says("A managed policy may have 6,144 characters as of 2023.")),
    .passes(says("As of December 2025, inline policies of a role may have 10,240 characters.")),
    .passes(says("As of 3 June 2024 the policy has 2 statements.")),
    .passes(says("As of 1999-12-31, our office is in Bern.")),
    .passes(says("As of version 2 the policy has 2 statements.")),
    .passes(says("If the quota is other as of 2019-01-01, tell us.")),
    .passes("<p>As of 2001-01-01, a managed policy may have 6,144 characters.</p>"),
    .absent(says("no day here")),
    .passes(says("As of 2024-06-01, this page is current.") + says("As of June 2024.")),
    .passes(says("As of 2020-01-01, the console is current.")),
    .fails(says("As of ▸2020-01-01, the policy is current."), "date", "before '2024-05-17'"),
    .fails(says("This page is correct as of ▸1 January 2020."), "date", "before '2024-05-17'"),
    .fails(says("As of ▸2020-01-01 these permissions are needed."), "date", "before"),
    .fails(says("As of ▸2020-01-01"), "date", "before '2024-05-17'"),
    .fails(
      says("As of ▸2024-01-01, a managed policy may have 6,144 characters."), "date",
      "'2024-01-01' is given with a quota"),
    .fails(says("AWS allows 6,144 characters as of ▸July 2023."), "date", "'July 2023'"),
    .fails(
      says("The limit, checked on ▸2 June 2023, is 6,144 characters."), "date", "'2 June 2023'"),
    .fails(
      says("Inline policies of a role may have 10,240 characters as of ▸2023."), "date", "'2023'"),
    .fails(
      says(
        "Inline policies of a group may have 5,120 characters as of "
          + "\(Sample.span("quota.managed-policy.as-of", "▸2023-06-01"))."), "date", "'2023-06-01'"),
    .fails(
      says("As of ▸March 2024, those of a role may have 10,240 characters together."), "date",
      "'March 2024'"),
    .passes(says("As of 2024-05-17 the policy has 2 statements.")),
    .fails(says("As of ▸2024-05-16 the policy has 2 statements."), "date", "before '2024-05-17'"),
    .fails(
      "# Sample page\n\nAs of ▸1 May 2023, AWS allows 6,144 characters.\n", "date", "'1 May 2023'",
      in: .file("page/index.md")),
    .fails(
      "<meta name=\"description\" content=▸\"A managed policy has 6,144 characters as of 2019.\">",
      "date", "'2019'", in: .head),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let policy = context.policies.first else { return outcome }
    for channel in outcome.prose(in: context) {
      for sentence in channel.sentences where !sentence.isSupposition {
        for claim in DatedClaim.all(in: sentence, of: channel) {
          let dated = DatedSentence(
            sentence, besides: claim.range, of: policy, in: channel)
          guard dated.isJudged || dated.isOfState else { continue }
          outcome.checked.claims += 1
          outcome.findings += [finding(claim, dated, of: policy, in: channel, context)]
            .compactMap { $0 }
        }
      }
    }
    return outcome
  }

  private static func finding(
    _ claim: DatedClaim, _ dated: DatedSentence, of policy: PublishedPolicy,
    in channel: ProseChannel, _ context: CheckContext
  ) -> Finding? {
    // A day that is bound to the quota's own is judged where it stands.
    let bound = channel.facts(at: claim.range.lowerBound)
    let own = dated.quotas.map { "quota.\($0.name).as-of" }
    guard !bound.contains(where: own.contains) else { return nil }
    if dated.quotas.contains(where: { $0.asOf.hasPrefix(claim.day) }) { return nil }
    let since = dated.isOfPolicy || dated.isOfState ? policy.revisions.first?.day : nil
    if let since, claim.day >= since.prefix(claim.day.count) { return nil }
    let fact = own.first ?? policy.id + ".unchanged-since"
    guard let expected = dated.quotas.first?.asOf ?? since, let known = context.facts[fact] else {
      return nil
    }
    let message =
      dated.quotas.isEmpty
      ? "'\(claim.text)' is given \(dated.isOfState ? "for" : "with a figure of") the policy, and is "
        + "before '\(expected)'"
      : "'\(claim.text)' is given with a quota that is known as of '\(expected)'"
    return Finding(
      "date", at: channel.position(claim.range.lowerBound), message,
      hint: context.cure(known.source), expected: expected, actual: claim.text,
      about: channel.subject(of: fact, "as of"), model: known.source)
  }

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }
}
