internal import CanonicalModel
package import Diagnostics

/// What a page says about fitting must be what the model says.
package enum SizeClaimCheck: RunnableCheck {
  package static let ids: [RuleID] = ["size-claim"]
  package static let rationale =
    "customers told that it fits find that it does not when they press Create policy"
  package static let examples: [CheckExample] = [
    .passes("<p data-fact=\"sample.size-guidance\">The policy fits in one managed policy.</p>"),
    .passes("<p>no claim here</p>"),
    .fails(
      "▸<p data-fact=\"sample.size-guidance\">The policy does not fit in one.</p>", "size-claim",
      "does not"),
    .fails(
      "▸<p data-fact=\"sample.size-guidance\">The policy is long.</p>", "size-claim", "says nothing"
    ),
    .fails(
      "▸<p data-fact=\"sample.size-guidance\">It no longer fits.</p>", "size-claim", "does not"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for binding in page.bindings where binding.attribute == nil {
        guard let fact = context.facts[binding.fact], case .guidance(let guidance) = fact.value
        else { continue }
        outcome.checked.claims += 1
        let stated = FoldedText.fold(page.text(of: binding.element).text)
        guard let message = fault(in: stated, against: guidance) else { continue }
        outcome.findings.append(
          Finding(
            "size-claim", at: page.position(at: binding.element.offset), message,
            hint: context.cure(fact.source), expected: guidance.claim, actual: stated,
            about: Subject(fact: fact.name, channel: page.name), model: fact.source))
      }
    }
    return outcome
  }

  private static func fault(in text: String, against guidance: SizeGuidance) -> String? {
    let claim = FitClaim(text)
    switch guidance {
    case .fits:
      if claim.denies { return "the page says the policy does not fit, and it fits" }
      return claim.affirms ? nil : "the guidance says nothing about fitting"
    case .split(let parts):
      if claim.affirms { return "the page says the policy fits, and it does not" }
      guard claim.parts == parts else {
        return "the guidance does not say that the policy is split into \(parts) policies"
      }
      return nil
    case .tooLong:
      if claim.affirms { return "the page says the policy fits, and it does not" }
      return claim.denies ? nil : "the guidance says nothing about fitting"
    }
  }
}
