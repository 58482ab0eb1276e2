internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// A list of what changed must tell of every revision, in order, and a day must be one throughout.
package enum ChangeListCheck: PageCheck {
  package static let rules: [Rule] = [.date, .accessClaim, .sizeNumber, .checksum]
  package static let examples: [CheckExample] = [
    .passes(Sample.changes()),
    .passes(Sample.changes("\n</li>", "</li>").replacing("<ol", with: "<ol reversed")),
    .passes(Sample.changes("<time ", "<time datetime=\"2024-05-17\" ")),
    .passes("<p>Unchanged since \(Sample.span("sample.unchanged-since")).</p>"),
    .passes("<p>\(Sample.span("sample.revision")), unchanged since May 17, 2024.</p>"),
    .passes(
      "<p>\(Sample.span("sample.name")): the policy was last changed on 17 May 2024.</p>"
        + "<p>The console was last changed on 1 May 2019.</p>"),
    .fails(
      "<p>\(Sample.span("sample.name")): the policy has not changed since ▸2024-01-09.</p>",
      "date", "since 2024-01-09'"),
    .passes("<p>Our logo is unchanged since 1999-01-01.</p>"),
    .absent("<p>nothing changed</p>"),
    .fails(
      Sample.changes("\n" + Sample.oldestChange, "").replacing("<li>", with: "▸<li>"), "date",
      "lacks the revision '2024-01'"),
    .fails(
      "▸<ol data-fact=\"sample.changes\">\n\(Sample.oldestChange)\n</ol>", "date",
      "lacks the revision '2024-05'"),
    .fails(
      "<ol data-fact=\"sample.changes\">\n▸\(Sample.oldestChange)\n\(Sample.newestChange)\n</ol>",
      "date", "is not in its place"),
    .fails(
      Sample.changes("</ol>", "▸\(Sample.oldestChange)\n</ol>"), "date", "or of one twice"),
    .fails(
      Sample.changes("</ol>", "▸<li>Nothing else was changed.</li>\n</ol>"), "date",
      "tells of no revision"),
    .fails(
      Sample.changes("PassRole narrowed</span>", "PassRole narrowed</span> ▸Nothing was removed."),
      "access-claim", "says 'Nothing was removed."),
    .fails(
      Sample.changes("characters as", "▸words as"), "access-claim", "where the model says"),
    .fails(
      Sample.changes(
        "<p>\(Sample.span("sample@2024-05.reason"))",
        "<p>▸\(Sample.span("sample@2024-01.reason"))"), "access-claim",
      "shows 'sample@2024-01.reason' in place of 'sample@2024-05.reason'"),
    .fails(
      Sample.changes("<p>\(Sample.span("sample@2024-05.difference"))</p>", "")
        .replacing(
          "\(Sample.span("sample@2024-05.reason"))",
          with: "▸\(Sample.span("sample@2024-05.reason"))"),
      "access-claim", "lacks 'sample@2024-05.difference'"),
    .fails(
      Sample.changes(
        "\(Sample.span("sample@2024-01.size.counted")) →",
        "▸\(Sample.span("sample.size.counted")) →"),
      "size-number", "in place of 'sample@2024-01.size.counted'"),
    .fails(
      Sample.changes(
        "<a href=\"../policies/sample@2024-01.json\"", "<a href=▸\"../policies/sample.json\""),
      "date", "links to '../policies/sample.json'"),
    .fails(
      Sample.changes("<time ", "<time datetime=▸\"2023-05-17\" "), "date", "'2023-05-17'"),
    .fails(
      "<p>\(Sample.span("sample.name")) is unchanged since ▸2024-05-01.</p>", "date",
      "since 2024-05-01'"),
    .fails(
      "<p>\(Sample.span("sample.name")) has been unchanged since ▸9 January 2024.</p>", "date",
      "since 9 January 2024'"),
    .passes(
      "<time data-fact-title=\"sample.unchanged-since\" title=\"2024-05-17\" datetime=\"2023-01-01\">"
        + "then</time>"),
    .passes(
      "<p>\(Sample.span("sample.name")) is unchanged since "
        + "\(Sample.span("sample.unchanged-since", "2024-05-01")).</p>"),
    .fails(
      "<p>\(Sample.span("sample.name")) is unchanged since "
        + "\(Sample.span("page.updated", "▸2024-05-01")).</p>", "date", "since 2024-05-01'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for binding in page.bindings(of: policy.id + ".changes") where !binding.isHidden {
        outcome.checked.claims += policy.changes.count
        outcome.findings +=
          ChangeListJudge(
            list: binding.element, policy: policy, page: page, context: context
          ).findings
      }
    }
    outcome.findings += page.bindings.compactMap { machineDay(of: $0, on: page, in: context) }
    for channel in outcome.prose(in: context) {
      outcome.findings += UnchangedClaim.all(in: channel).compactMap { claim in
        finding(for: claim, in: channel, context)
      }
    }
    return outcome
  }

  /// The day that a `<time>` gives machines, where it shows readers one of the model.
  private static func machineDay(
    of binding: FactBinding, on page: PublishedPage, in context: CheckContext
  ) -> Finding? {
    guard binding.attribute == nil, let stated = binding.element.attribute("datetime"),
      let fact = context.facts[binding.fact], case .date(let day) = fact.value,
      CalendarDay(dateTime: stated.value)?.description != day
    else { return nil }
    return Finding(
      "date", at: page.position(at: stated.offset),
      "'\(fact.name)' is given to machines as '\(stated.value)' where the model says '\(day)'",
      hint: context.cure(fact.source), expected: day, actual: stated.value,
      about: Subject(fact: fact.name, channel: page.name, item: "datetime"), model: fact.source)
  }

  /// Since when a policy is said to be unchanged, in words that no fact is bound to.
  private static func finding(
    for claim: UnchangedClaim, in channel: ProseChannel, _ context: CheckContext
  ) -> Finding? {
    let facts = context.policies.compactMap { context.facts[$0.id + ".unchanged-since"] }
    let isTrue = facts.contains { $0.value.summary == claim.day }
    guard let fact = facts.first, !isTrue,
      !channel.facts(at: claim.range.lowerBound).contains(where: { context.facts[$0] != nil })
    else { return nil }
    return Finding(
      "date", at: channel.position(claim.range.lowerBound),
      "'unchanged since \(claim.text)' is said where the policy's day is '\(fact.value.summary)'",
      hint: context.cure(fact.source), expected: fact.value.summary, actual: claim.text,
      about: channel.subject(of: fact.name, "unchanged"), model: fact.source)
  }
}
