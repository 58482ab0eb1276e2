internal import CanonicalModel
package import Diagnostics

/// A page must show every fact that the model says it publishes.
package enum RequiredFactCheck: RunnableCheck {
  package static let ids: [RuleID] = ["coverage"]
  package static let rationale =
    "what is not published cannot be wrong, and cannot help a customer either"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy() + "<p data-fact=\"sample.size-guidance\">It fits.</p>"),
    .fails(Sample.policy(), "coverage", "'sample.size-guidance'"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for publication in context.product.pages {
      guard let page = context.published(publication.page) else { continue }
      for name in publication.facts where page.bindings(of: name).isEmpty {
        if case .policy = context.facts[name]?.value { continue }
        outcome.findings.append(
          Finding(
            "coverage", at: position(before: name, of: publication, on: page),
            "the page does not show '\(name)', which the model says it publishes",
            hint: "run 'make site', or ask for it in the Markdown: {{ \(name) }}",
            about: Subject(fact: name, channel: page.name), model: publication.source))
      }
    }
    return outcome
  }

  /// Where an absent fact is told: at the fact that precedes it, else at the page's main part.
  static func position(
    before name: String, of publication: PagePublication, on page: PublishedPage
  ) -> SourcePosition {
    let earlier = publication.facts.prefix { $0 != name }.reversed()
    for fact in earlier {
      if let binding = page.bindings(of: fact).first {
        return page.position(at: binding.element.offset)
      }
    }
    return page.mainPosition
  }
}
