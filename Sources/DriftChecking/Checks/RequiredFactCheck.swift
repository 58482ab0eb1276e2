internal import CanonicalModel
package import Diagnostics

/// A page must show every fact that the model says it publishes.
package enum RequiredFactCheck: PageCheck {
  package static let rules: [Rule] = [.coverage]
  package static let examples: [CheckExample] = [
    .passes(SamplePage.main),
    .fails(
      SamplePage.main.replacing(Sample.guidance(), with: "")
        .replacing(
          "<span data-fact=\"sample.statement-count\"",
          with: "▸<span data-fact=\"sample.statement-count\""),
      "coverage", "'sample.size-guidance'"),
    .fails(
      SamplePage.main.replacing("<p data-fact", with: "<p hidden data-fact"), "coverage",
      "'sample.size-guidance'"),
    .absent("<p>nothing here</p>", "coverage", "'sample.statement-count'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for publication in context.publications(on: page) {
      for name in publication.facts where !page.shows(name) {
        if case .policy = context.facts[name]?.value { continue }
        outcome.findings.append(
          Finding(
            "coverage", at: position(before: name, of: publication, on: page),
            "the page does not show '\(name)', which the model says it publishes",
            hint: "run 'make site', or ask for it in the Markdown: {{ \(name) }}",
            expected: context.facts[name]?.value.summary ?? name,
            about: Subject(fact: name, channel: page.name, item: "required"),
            model: publication.source))
      }
    }
    return outcome
  }

  /// Where an absent fact is told: at the fact that precedes it, else at the page's main part.
  static func position(
    before name: String, of publication: PagePublication, on page: PublishedPage
  ) -> SourcePosition {
    let offset = Precedence.place(before: name, in: publication.facts) { fact in
      page.bindings(of: fact).first { !$0.isHidden }?.element.offset
    }
    return offset.map(page.position) ?? page.mainPosition
  }
}
