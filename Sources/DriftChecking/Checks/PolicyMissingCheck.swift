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
    .fails(
      "\(compact)▸<p>The readable layout below is \(readable) characters long.</p>",
      "policy-missing",
      "speaks of the readable layout and does not show it"),
    .passes("\(compact)<p>Indented, it is \(readable) characters; the table is below.</p>"),
    .passes("\(compact)\(Sample.block())<p>The readable layout below has \(readable).</p>"),
    .fails(
      "\(compact)<ul>▸<li>The readable layout below is \(readable) characters long.</li></ul>",
      "policy-missing", "speaks of the readable layout"),
  ]

  private static let compact = Sample.block().replacing("\"readable\"", with: "\"compact\"")
  private static let readable = Sample.span("sample.size.readable")

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for publication in context.publications(on: page) {
      for fact in publication.facts {
        guard case .policy(let policy) = context.facts[fact]?.value else { continue }
        outcome.findings += findings(for: policy, of: publication, on: page, in: context)
      }
    }
    if outcome.findings.isEmpty {
      outcome.findings = context.policies.compactMap { absence(of: $0, on: page, in: context) }
    }
    return outcome
  }

  /// A page that says how long the readable layout is that stands on it, where only others do.
  private static func absence(
    of policy: PublishedPolicy, on page: PublishedPage, in context: CheckContext
  ) -> Finding? {
    let blocks = context.blocks(of: policy).filter { $0.isWhole && !$0.binding.isHidden }
    guard !blocks.isEmpty, !blocks.contains(where: { $0.layout == "readable" }) else { return nil }
    let sizes = page.bindings(of: policy.id + ".size.readable").filter { !$0.isHidden }
    guard !sizes.isEmpty else { return nil }
    let sentence = page.main.all { $0.name == "p" || $0.name == "li" }.first { paragraph in
      sizes.contains { paragraph.holds($0.element) }
        && mentions.contains { page.line(of: paragraph).lowercased().contains($0) }
    }
    guard let sentence else { return nil }
    return Finding(
      "policy-missing", at: page.position(at: sentence.offset),
      "the page speaks of the readable layout and does not show it",
      hint: context.cure(policy.source), expected: "data-layout=\"readable\"",
      actual: blocks.map(\.layout).joined(separator: ", "),
      about: Subject(fact: policy.id + ".json", channel: page.name, item: "readable"),
      model: policy.source)
  }

  private static let mentions = ["layout", "form", "text", "version"].flatMap { noun in
    ["below", "above"].map { "readable \(noun) \($0)" }
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
