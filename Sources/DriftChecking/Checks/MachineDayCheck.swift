package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The day of its last change that a page tells machines must be the one it tells its readers.
package enum MachineDayCheck: PageCheck {
  package static let rules: [Rule] = [.date]
  package static let examples: [CheckExample] = [
    .passes(modified("2024-05-17T08:00:00Z"), in: .head),
    .passes(data("2024-05-17"), in: .head),
    .passes("<meta property=\"article:published_time\" content=\"2020-01-01\">", in: .head),
    .absent("<meta name=\"robots\" content=\"all\">", in: .head),
    .fails(
      modified("2024-02-01T00:00:00Z").replacing("content=", with: "content=▸"), "date",
      "machines that it was changed on '2024-02-01T00:00:00Z'", in: .head),
    .fails(
      data("2025-03-01").replacing("\"2025", with: "▸\"2025"), "date", "'2025-03-01'", in: .head),
  ]

  private static func modified(_ day: String) -> String {
    "<meta property=\"article:modified_time\" content=\"\(day)\">"
  }

  private static func data(_ day: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\": \"TechArticle\", \"dateModified\": \"\(day)\"}"
      + "</script>"
  }

  private static let names = ["article:modified_time", "og:updated_time", "last-modified"]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let matter = page.page?.frontMatter, let updated = matter.updated else {
      return CheckOutcome()
    }
    var stated = names.flatMap { page.metadata[$0] }.map {
      (text: $0.value, position: page.position(at: $0.offset))
    }
    let key = Array("dateModified".utf8)
    if page.source.utf8.firstIndex(of: key) != nil {
      for block in JSONLDBlock.all(on: page) {
        guard let root = block.reading.root else { continue }
        stated += days(in: root).map { ($0.text, block.position($0.place)) }
      }
    }
    let wrong = stated.filter { CalendarDay(dateTime: $0.text)?.description != updated }
    return CheckOutcome(
      findings: wrong.map { text, position in
        Finding(
          "date", at: position,
          "the page tells machines that it was changed on '\(text)', and its readers '\(updated)'",
          hint: context.cure(matter.updatedPosition ?? matter.titlePosition), expected: updated,
          actual: text, about: Subject(fact: "page.updated", channel: page.name, item: "machines"),
          model: matter.updatedPosition)
      })
  }

  private static func days(in node: JSONNode) -> [(text: String, place: TextPlace)] {
    switch node.value {
    case .array(let nodes): nodes.flatMap(days)
    case .object:
      if let day = node["dateModified"], let text = ListItem.text(day) {
        [(text, day.start)]
      } else {
        (node["@graph"].map(days) ?? []) + (node["mainEntity"].map(days) ?? [])
      }
    default: []
    }
  }
}
