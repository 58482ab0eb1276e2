internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The day that a page says it was last changed on must be the one of its front matter.
package enum PageDayCheck: PageCheck {
  package static let rules: [Rule] = [.date, .coverage]
  package static let examples: [CheckExample] = [
    .passes("<p>\(time("2024-05-17", "17 May 2024"))</p>"),
    .passes("<p>\(time("2024-05-17", "May 17, 2024"))</p>"),
    .passes("<p>\(time("2024-05-17T00:00Z", "2024-05-17"))</p>"),
    .absent("<p>no day</p>"),
    .fails(
      "<p>▸\(time("2024-05-17", "18 May 2024"))</p>", "date",
      "'18 May 2024' where its front matter says '2024-05-17'"),
    .fails("<p>▸\(time("2024-05-17", "recently"))</p>", "date", "'recently'"),
    .fails("<p>▸\(time("2024-05-16", "17 May 2024"))</p>", "date", "'2024-05-16'"),
    .fails("<p>▸<b data-fact=\"page.updated\">1 May 2024</b></p>", "date", "'1 May 2024'"),
    .fails(
      Sample.parts() + "<p>▸<b data-fact=\"page.updated\">1 May 2024</b></p>", "date",
      "'1 May 2024' where its front matter names no day", in: .parts),
    .fails(
      Sample.parts() + "<p>▸<b data-fact=\"page.updated\">recently</b></p>", "date",
      "'recently' where its front matter names no day", in: .parts),
    .passes(says("Last updated: 2024-05-17") + says("This page was last updated on 17 May 2024.")),
    .passes(says("Updated in May 2024.") + says("Last updated: 1 June 2023")),
    .passes(says("The console was last updated on 2020-01-01. It was updated in 2019 by others.")),
    .passes(says("Updated tags on 2020-01-01 show it.") + says("Last updated: today")),
    .passes("<p>Last updated: 2020-01-01</p>"),
    .passes(
      says("Updated " + time("2024-05-17", "17 May 2024"))),
    .fails(
      says("Last updated: ▸2020-01-01"), "date",
      "'2020-01-01' is given for the last change where the front matter says '2024-05-17'"),
    .fails(says("Last update: ▸2020-01-01"), "date", "'2020-01-01'"),
    .fails(says("Updated on ▸1 January 2020."), "date", "'1 January 2020'"),
    .fails(says("This page was last modified on ▸2020-01-01."), "date", "'2020-01-01'"),
    .fails(
      SamplePage.twin + "\nLast updated: ▸May 2020\n", "date", "'May 2020'",
      in: .file("page/index.md")),
    .fails(
      Sample.parts() + "<p>Last updated: ▸2020-01-01</p>", "coverage",
      "'2020-01-01' is bound to no fact", in: .parts),
    .passes(says("Last updated: <b data-fact=\"page.updated\">2024-05-17</b>")),
    .passes(says("Last updated: <b data-fact=\"sample.name\">2020-01-01</b>")),
    .fails(
      says("Last updated: ▸<b data-fact=\"page.updated\">2020-01-01</b>"), "date",
      "'2020-01-01' where its front matter says '2024-05-17'"),
    .fails(
      says("Last updated: <b data-fact=\"sample.motto\">▸2020-01-01</b>"), "date",
      "'2020-01-01' is given for the last change"),
  ]

  private static let fact = "page.updated"

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }

  private static func time(_ day: String, _ text: String) -> String {
    "<time data-fact=\"\(fact)\" datetime=\"\(day)\">\(text)</time>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page else { return CheckOutcome() }
    let matter = outlinePage.frontMatter
    let model = matter.updatedPosition ?? matter.titlePosition
    let findings = page.bindings(of: fact).flatMap { binding in
      let element = binding.element
      let shown = page.label(of: element)
      let stated = [
        (shown, WrittenDay(shown)?.text),
        element["datetime"].map { ($0, CalendarDay(dateTime: $0)?.description) },
      ].compactMap { $0 }
      return stated.filter { $0.1 == nil || $0.1 != matter.updated }.map { text, _ in
        Finding(
          "date", at: page.position(at: element.offset),
          matter.updated == nil
            ? "the page says '\(text)' where its front matter names no day"
            : "the page says '\(text)' where its front matter says '\(matter.updated ?? "")'",
          hint: context.cure(model),
          expected: matter.updated, actual: text,
          about: Subject(fact: outlinePage.path, channel: page.name, item: fact), model: model)
      }
    }
    var outcome = CheckOutcome(findings: findings)
    for channel in outcome.prose(in: context) {
      for claim in UpdateClaim.all(in: channel) {
        outcome.checked.claims += 1
        outcome.findings += [finding(claim.day, of: outlinePage, in: channel, context)]
          .compactMap(\.self)
      }
    }
    return outcome
  }

  /// A day in words that no fact is bound to.
  private static func finding(
    _ claim: DatedClaim, of page: OutlinePage, in channel: ProseChannel,
    _ context: CheckContext
  ) -> Finding? {
    let matter = page.frontMatter
    let model = matter.updatedPosition ?? matter.titlePosition
    let known =
      [matter.updated].compactMap(\.self) + Quota.all.map(\.asOf)
      + context.policies.flatMap { $0.revisions.map(\.day) }
    let isBound = channel.facts(at: claim.range.lowerBound).contains {
      $0 == fact || context.facts[$0] != nil
    }
    guard !isBound, !known.contains(where: { $0.hasPrefix(claim.day) }) else { return nil }
    let position = channel.position(claim.range.lowerBound)
    let subject = channel.subject(of: page.path, "last change")
    guard let updated = matter.updated else {
      return Finding(
        "coverage", .warning, at: position, "the day '\(claim.text)' is bound to no fact",
        hint: "say it in the front matter, as 'updated:', and let the page show that",
        expected: nil, actual: claim.text, about: subject)
    }
    return Finding(
      "date", at: position,
      "'\(claim.text)' is given for the last change where the front matter says '\(updated)'",
      hint: context.cure(model), expected: updated, actual: claim.text, about: subject,
      model: model)
  }
}
