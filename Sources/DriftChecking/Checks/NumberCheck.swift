internal import CanonicalModel
package import Diagnostics

/// Every number bound to a fact must be that fact: in text, and in attributes such as a bar's width.
package enum NumberCheck: RunnableCheck {
  package static let ids: [RuleID] = ["size-number", "quota", "count", "name"]
  package static let rationale = "customers plan by these numbers: a wrong one costs them a try"
  package static let examples: [CheckExample] = [
    .passes("<p><span data-fact=\"quota.managed-policy\">6,144</span></p>"),
    .passes("<p><b data-fact=\"sample.statement-count\">one</b> statement</p>"),
    .passes("<p>no number here</p>"),
    .fails("<p>▸<span data-fact=\"sample.size.quota\">6,114</span></p>", "quota", "6,144"),
    .fails("<p>▸<span data-fact=\"sample.size.counted\">7</span></p>", "size-number", "'7'"),
    .fails("<p>▸<span data-fact=\"sample.action-count\">three</span></p>", "count", "'three'"),
    .fails(
      "<svg><rect width=▸\"9\" data-fact-width=\"sample.size.quota\"/></svg>", "quota", "'9'"),
    .fails("<p>▸<span data-fact=\"sample.size.counted\"></span></p>", "size-number", "''"),
    .fails("<p>▸<span data-fact=\"sample.name\">Other</span></p>", "name", "'Other'"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for binding in page.bindings {
        guard let fact = context.facts[binding.fact] else { continue }
        let stated =
          binding.attribute?.value
          ?? FoldedText.fold(page.text(of: binding.element).text)
        guard let (rule, isRight) = verdict(on: stated, fact) else { continue }
        outcome.checked.claims += 1
        if isRight { continue }
        outcome.findings.append(
          Finding(
            rule,
            at: page.position(at: binding.attribute?.offset ?? binding.element.offset),
            "'\(fact.name)' is given as '\(stated)' where the model says '\(fact.value.summary)'",
            hint: context.cure(fact.source), expected: fact.value.summary, actual: stated,
            about: Subject(
              fact: fact.name, channel: page.name, item: binding.attribute?.name ?? ""),
            model: fact.source))
      }
    }
    return outcome
  }

  /// The rule that judges a fact, and whether what is stated is right; nil for facts judged elsewhere.
  private static func verdict(on stated: String, _ fact: Fact) -> (RuleID, Bool)? {
    switch fact.value {
    case .size(let number): ("size-number", StatedNumber.value(of: stated) == number)
    case .quota(let number): ("quota", StatedNumber.value(of: stated) == number)
    case .count(let number): ("count", StatedNumber.value(of: stated) == number)
    case .text(let text): ("name", FoldedText.fold(text).utf8.elementsEqual(stated.utf8))
    case .policy, .statements, .guidance, .steps: nil
    }
  }
}
