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
    .fails(
      "<p>▸\(Sample.span("sample.size.quota", "<s>6,144</s>"))</p>", "quota", "given as ''"),
    .fails("<p>▸\(Sample.span("sample.size.quota", "6.144"))</p>", "quota", "'6.144'"),
    .fails("<p>▸\(Sample.span("sample.size.quota", "06,144"))</p>", "quota", "'06,144'"),
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
    .passes(right("sample.statement-count", "zwei"), in: german),
    .passes(right("sample.unchanged-since", "17. Mai 2024"), in: german),
    .passes(right("sample.unchanged-since", "17.05.2024"), in: german),
    .passes(right("sample.size.quota", "sechstausendeinhundertvierundvierzig"), in: german),
    .passes(right("sample.size.quota", "6.144"), in: german),
    .fails(translated("sample.statement-count", "drei"), "count", "'drei'", in: german),
    .fails(
      translated("sample.unchanged-since", "18. Mai 2024"), "date", "'18. Mai 2024'", in: german),
  ]

  private static let german = CheckExample.Place.file("einbau/index.html")

  private static func right(_ fact: String, _ text: String) -> String {
    translated(fact, text).replacing("▸", with: "")
  }

  private static func translated(_ fact: String, _ text: String) -> String {
    SampleTranslation.german.replacing(
      Sample.span("sample.name"), with: "▸" + Sample.span(fact, text))
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let language = PageLanguage(tag: page.metadata.language?.value)
    for binding in page.bindings {
      guard let fact = context.facts[binding.fact] else { continue }
      let stated =
        binding.attribute.map { FoldedText.fold($0.value) } ?? page.validLine(of: binding.element)
      guard let isRight = fact.isRightly(stated, in: language) else { continue }
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
