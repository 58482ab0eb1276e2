/// Changes to days.
enum DateOperators {
  static let all: [MutationOperator] = [
    updated("shown", "shows another day", "\">", "</time>") { _ in "27 November 2025" },
    updated("vague", "shows no day", "\">", "</time>") { _ in "recently" },
    updated("stated", "states another day to programs", "datetime=\"", "\"") { _ in "2025-11-27" },
    updated("invalid", "states a day that is none", "datetime=\"", "\"") { _ in "2026-02-30" },
    asOf("day", "dates a quota otherwise") { $0.replacing("-01", with: "-02") },
    asOf("year", "dates a quota to another year") { "2019" + $0.dropFirst(4) },
    asOf("order", "swaps the day and the month of a quota's date") { text in
      let parts = text.split(separator: "-")
      return parts.count == 3 ? "\(parts[0])-\(parts[2])-\(parts[1])" : text
    },
    asOf("empty", "takes a quota's date away") { _ in "" },
    says("label", ["date", "coverage"], "Last updated: 2019-01-01"),
    says("on", ["date", "coverage"], "This page was last updated on 1 March 2019."),
    says("as-of", ["date"], "As of 2019-01-01, the policy is current.", on: ".unchanged-since"),
    holds("of-console", "The console was last updated on 2019-01-01."),
    holds("of-office", "As of 2019-01-01, our office is current."),
    holds("of-past", "It was reviewed on 2019-01-01, and updated since."),
  ]

  private static func says(
    _ id: String, _ rules: [String], _ sentence: String, on word: String = "policy"
  ) -> MutationOperator {
    MutationOperator("date/says-\(id)", "says '\(sentence)'", .caught(by: rules)) {
      $0.said(sentence) { !$0.all(word).isEmpty }
    }
  }

  private static func holds(_ id: String, _ sentence: String) -> MutationOperator {
    MutationOperator("date/says-\(id)", "says '\(sentence)'", .quiet) {
      $0.said(sentence) { _ in true }
    }
  }

  private static func updated(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("date/\(id)", summary, .caught(by: ["date"])) { fixture in
      fixture.allPages.flatMap { $0.elements("<time data-fact=\"page.updated\"", "</time>") }
        .flatMap { day in day.between(open, close).suffix(1).map { (day, $0) } }
        .map { day, part in part.replaced(by: change(part.text)).orTold(at: day.place) }
    }
  }

  private static func asOf(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("date/as-of-\(id)", summary, .caught(by: ["date"])) { fixture in
      fixture.bound([".as-of"]).filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)) }
    }
  }
}
