package import Diagnostics
internal import SiteDescription

/// The day that a page says it was last changed on must be the one of its front matter.
package enum PageDayCheck: PageCheck {
  package static let rules: [Rule] = [.date]
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
  ]

  private static let fact = "page.updated"

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
    return CheckOutcome(findings: findings)
  }
}
