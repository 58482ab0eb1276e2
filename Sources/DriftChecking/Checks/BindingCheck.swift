internal import CanonicalModel
package import Diagnostics

/// What looks like a fact must be bound to one, so that it can be judged.
package enum BindingCheck: RunnableCheck {
  package static let ids: [RuleID] = ["coverage"]
  package static let rationale = "a policy or a number that nothing is bound to rots unseen"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()),
    .passes("<pre data-example>{\"Statement\": [{\"Effect\": \"Allow\"}]}</pre>"),
    .fails(
      "▸<pre>{\"Statement\": [{\"Effect\": \"Allow\"}]}</pre>", "coverage", "bound to no fact"),
    .fails("<p>▸<b data-fact=\"sample.nmae\">x</b></p>", "coverage", "did you mean"),
    .fails(Sample.policy() + "<p>It has ▸12 statements.</p>", "coverage", "'12 statements'"),
  ]

  private static let ownNames: Set = [
    "page.trail", "page.title", "page.description", "site.title", "site.description", "site.url",
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      outcome.findings += unknownFacts(on: page, in: context)
      outcome.findings += unboundPolicies(on: page)
      outcome.findings += unboundNumbers(on: page, in: context)
    }
    return outcome
  }

  private static func unknownFacts(on page: PublishedPage, in context: CheckContext) -> [Finding] {
    page.bindings.filter { context.facts[$0.fact] == nil && !ownNames.contains($0.fact) }
      .map { binding in
        let names = context.facts.facts.map(\.name) + ownNames.sorted()
        let near = Suggestion.nearest(to: binding.fact, among: names)
        return Finding(
          "coverage", at: page.position(at: binding.element.offset),
          "the model has no fact '\(binding.fact)'"
            + (near.map { ", did you mean '\($0)'" } ?? ""),
          hint: "run 'plumbline list facts' for the names",
          about: Subject(fact: binding.fact, channel: page.name))
      }
  }

  private static func unboundPolicies(on page: PublishedPage) -> [Finding] {
    let blocks = page.root.topmost { ["pre", "code"].contains($0.name) }
    return blocks.compactMap { block in
      guard block["data-fact"] == nil, block["data-example"] == nil else { return nil }
      let text = page.text(of: block).utf8
      guard text.firstIndex(of: Array("\"Statement\"".utf8)) != nil,
        text.firstIndex(of: Array("\"Effect\"".utf8)) != nil
      else { return nil }
      return Finding(
        "coverage", at: page.position(at: block.offset),
        "a policy stands on the page and is bound to no fact",
        hint: "publish it with {{ ID.json }}, or mark the fence as 'example'",
        about: Subject(fact: "policy", channel: page.name))
    }
  }

  private static func unboundNumbers(
    on page: PublishedPage, in context: CheckContext
  ) -> [Finding] {
    guard !context.policies(on: page).isEmpty, let main = page.root.first(named: "main") else {
      return []
    }
    return main.topmost { blocks.contains($0.name) && $0["data-fact"] == nil }.flatMap { block in
      let text = PublishedText(of: block, source: page.source.utf8) { inner in
        inner["data-fact"] != nil || ["pre", "code"].contains(inner.name)
      }
      return NumberMention.all(in: text.utf8).map { mention in
        Finding(
          "coverage", .warning,
          at: page.position(at: text.sourceOffset(at: mention.range.lowerBound)),
          "'\(mention.text) \(mention.noun)' is bound to no fact",
          hint: "ask for it with a placeholder: 'plumbline list facts' shows them",
          about: Subject(
            fact: "number", channel: page.name, item: "\(mention.text) \(mention.noun)"))
      }
    }
  }

  private static let blocks: Set = [
    "p", "li", "td", "th", "dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "blockquote",
  ]
}

extension HTMLElement {
  /// The elements within that fit and stand in no other that does, in document order.
  fileprivate func topmost(where fits: (HTMLElement) -> Bool) -> [HTMLElement] {
    elements.flatMap { fits($0) ? [$0] : $0.topmost(where: fits) }
  }
}
