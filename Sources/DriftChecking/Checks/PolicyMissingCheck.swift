internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A page that must publish a policy must show all of it.
package enum PolicyMissingCheck: PageCheck {
  package static let rules: [Rule] = [.policyMissing, .policySplit]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .fails(
      "▸<ol data-fact=\"sample-steps.steps\"></ol><p>no policy here</p>", "policy-missing",
      "'sample'"),
    .fails(
      "▸<ol data-fact=\"sample-steps.steps\"></ol><div hidden>\(Sample.block())</div>",
      "policy-missing", "'sample'"),
    .fails(
      "<pre data-fact=\"sample.json\" data-statement=\"Read\"></pre>", "policy-missing", "'sample'"),
    .absent("<p>no policy here</p>", "policy-missing", "'sample'"),
    .fails(
      "<pre data-fact=\"sample.json\" data-part=\"1\"></pre>", "policy-missing", "'sample'"),
    .fails(
      "▸<ol data-fact=\"sample-steps.steps\"></ol><pre data-fact=\"queue.json\">{}</pre>",
      "policy-missing", "'sample'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for publication in context.publications(on: page) {
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
    let blocks = context.blocks(of: policy).filter { !$0.binding.isHidden }
    let parts = policy.document.parts(fitting: policy.quota).count
    let shown = Set(blocks.compactMap { $0.element["data-part"] })
    let isWhole = blocks.contains(where: \.isWhole)
    let position = RequiredFactCheck.position(
      before: policy.id + ".json", of: publication, on: page)
    let subject = Subject(fact: policy.id + ".json", channel: page.name)
    if parts == 1 ? !isWhole : shown.isEmpty && !isWhole {
      return [
        Finding(
          "policy-missing", at: position, "the page does not show the policy '\(policy.id)'",
          hint: context.cure(publication.source), expected: policy.id, about: subject,
          model: publication.source)
      ]
    }
    let missing = (1...parts).map(String.init).filter { !shown.contains($0) }
    guard parts > 1, !missing.isEmpty else { return [] }
    let sets = PartSet.all(of: policy, in: blocks)
    return [
      Finding(
        "policy-split", at: blocks.first.map { page.position(at: $0.element.offset) } ?? position,
        "the policy '\(policy.id)' must be published in \(parts) parts, and part "
          + "\(missing.joined(separator: ", ")) is not there"
          + (sets.isEmpty ? "" : "; " + sets.map(\.published).joined(separator: "; ")),
        hint: context.cure(policy.source), expected: "\(parts) parts",
        actual: "\(shown.count) parts", about: subject, model: policy.source)
    ]
  }
}
