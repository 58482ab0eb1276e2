internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A page that must publish a policy must show all of it.
package enum PolicyMissingCheck: RunnableCheck {
  package static let ids: [RuleID] = ["policy-missing", "policy-split"]
  package static let rationale = "customers find no policy to copy, or only a part of it"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()),
    .fails("<p>no policy here</p>", "policy-missing", "'sample'"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for publication in context.product.pages {
      guard let page = context.published(publication.page) else { continue }
      for fact in publication.facts {
        guard case .policy(let policy) = context.facts[fact]?.value else { continue }
        outcome.findings += findings(for: policy, of: publication, on: page, in: context)
      }
    }
    return outcome
  }

  private static func findings(
    for policy: PublishedPolicy, of publication: PagePublication, on page: PublishedPage,
    in context: CheckContext
  ) -> [Finding] {
    let blocks = PolicyBlock.all(of: policy, on: page)
    let parts = policy.document.parts(fitting: policy.quota).count
    let position = RequiredFactCheck.position(
      before: policy.id + ".json", of: publication, on: page)
    let subject = Subject(fact: policy.id + ".json", channel: page.name)
    let shown = Set(blocks.compactMap { $0.element["data-part"] })
    let isWhole = blocks.contains(where: \.isWhole)
    if blocks.isEmpty || (parts == 1 && !isWhole) {
      return [
        Finding(
          "policy-missing", at: position, "the page does not show the policy '\(policy.id)'",
          hint: context.cure(publication.source), about: subject, model: publication.source)
      ]
    }
    let missing = (1...parts).map(String.init).filter { !shown.contains($0) }
    guard parts > 1, !missing.isEmpty else { return [] }
    return [
      Finding(
        "policy-split", at: position,
        "the policy '\(policy.id)' must be published in \(parts) parts, and part "
          + "\(missing.joined(separator: ", ")) is not there",
        hint: context.cure(policy.source), about: subject, model: policy.source)
    ]
  }
}
