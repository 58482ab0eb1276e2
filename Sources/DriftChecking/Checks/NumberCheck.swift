internal import CanonicalModel
package import Diagnostics

/// Every value bound to a fact must be that fact: in text, and in attributes such as a bar's width.
package enum NumberCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber, .quota, .count, .name, .date]
  package static let examples: [CheckExample] = [
    .passes("<p>\(Sample.span("quota.managed-policy"))</p>"),
    .passes("<p>\(Sample.span("quota.managed-policy", "6<b>\u{202F}</b>144"))</p>"),
    .passes("<p>\(Sample.span("sample.statement-count", "two"))</p>"),
    .absent("<p>no number here</p>"),
    .fails("<p>▸\(Sample.span("sample.size.quota", "6,114"))</p>", "quota", "'6,144'"),
    .fails("<p>▸\(Sample.span("sample.size.quota", "61,44"))</p>", "quota", "'61,44'"),
    .fails("<p>▸\(Sample.span("sample.size.counted", "7"))</p>", "size-number", "'7'"),
    .fails("<p>▸\(Sample.span("sample.size.counted", ""))</p>", "size-number", "''"),
    .fails("<p>▸\(Sample.span("sample.action-count", "three"))</p>", "count", "'three'"),
    .fails(
      "<svg><rect width=▸\"9\" data-fact-width=\"sample.size.quota\"/></svg>", "quota", "'9'"),
    .fails("<p>▸\(Sample.span("sample.name", "Other"))</p>", "name", "'Other'"),
    .passes("<p>\(Sample.span("quota.managed-policy.as-of"))</p>"),
    .fails(
      "<p>▸\(Sample.span("quota.managed-policy.as-of", "2001-01-01"))</p>", "date",
      "'2001-01-01'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for binding in page.bindings {
      guard let fact = context.facts[binding.fact] else { continue }
      let stated =
        binding.attribute.map { FoldedText.fold($0.value) } ?? page.line(of: binding.element)
      guard let isRight = fact.isRightly(stated) else { continue }
      outcome.checked.claims += 1
      if isRight { continue }
      outcome.findings.append(
        Finding(
          fact.rule, at: page.position(at: binding.attribute?.offset ?? binding.element.offset),
          "'\(fact.name)' is given as '\(stated)' where the model says '\(fact.value.summary)'",
          hint: context.cure(fact.source), expected: fact.value.summary, actual: stated,
          about: Subject(
            fact: fact.name, channel: page.name, item: binding.attribute?.name ?? ""),
          model: fact.source))
    }
    return outcome
  }
}
