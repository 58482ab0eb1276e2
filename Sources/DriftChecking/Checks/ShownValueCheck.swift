internal import CanonicalModel
package import Diagnostics

/// A bound value must be all that readers are shown there: whole, not struck out, not replaced.
package enum ShownValueCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber, .quota, .count, .name, .date]
  package static let examples: [CheckExample] = [
    .passes("<p>(\(Sample.span("sample.size.counted")), \(Sample.span("sample.size.quota")).)</p>"),
    .passes("<p>~\(Sample.span("sample.size.counted"))<sup>1</sup></p>"),
    .passes("<p><sup>1</sup>\(Sample.span("sample.size.counted"))-character policy</p>"),
    .passes("<p>In 2026, \(Sample.span("sample.size.counted")) 1,000 times.</p>"),
    .passes(
      "<p>\(Sample.span("sample.size.counted"))</p>5 more<p>\(Sample.span("sample.name"))</p>"),
    .passes("<p>\(Sample.span("sample.statement-count")) kinds, 3 thousand users.</p>"),
    .passes("<p hidden>\(Sample.span("sample.statement-count"))</p><p>7 apples</p>"),
    .passes(labelled("2 in all")),
    .passes(labelled("two")),
    .passes("<p><del>old words</del> \(Sample.span("sample.statement-count"))</p>"),
    .absent("<p>no value here</p>"),
    .fails(
      "<p>▸\(Sample.span("sample.size.quota")),000 characters</p>", "quota",
      "runs on as '6,144,000'"
    ),
    .fails("<p>1▸\(Sample.span("sample.size.quota"))</p>", "quota", "runs on as '16,144'"),
    .fails("<p>1,▸\(Sample.span("sample.size.counted"))</p>", "size-number", "runs on as '1,"),
    .fails("<p>▸\(Sample.span("sample.size.quota"))k</p>", "quota", "runs on as '6,144k'"),
    .fails(
      "<p>▸\(Sample.span("sample.size.quota"))<b>.5</b></p>", "quota", "runs on as '6,144.5'"),
    .fails(
      "<p>▸\(Sample.span("sample.statement-count")) thousand</p>", "count",
      "runs on as '2 thousand'"
    ),
    .fails(
      "<p><del>▸\(Sample.span("sample.statement-count"))</del> 3</p>", "count", "struck through"),
    .fails(
      "<p><s>It is ▸\(Sample.span("sample.name"))</s></p>", "name", "struck through"),
    .fails(
      "<p>▸<span data-fact=\"sample.statement-count\" hidden>2</span> <b>3</b> statements</p>",
      "count", "hidden, and '3' is shown"),
    .fails(labelled("3").replacing("label=", with: "label=▸"), "count", "read aloud as '3'"),
    .passes("<p><s><img alt=\"2\" data-fact-alt=\"sample.statement-count\"></s></p>"),
    .passes("<del>\(Sample.table())</del>"),
    .passes(
      labelled("3").replacing(" aria", with: " data-fact-aria-label=\"sample.name\" aria")),
    .passes(
      "<p><span data-fact=\"sample.statement-count\" hidden>2</span> <b>2</b> statements</p>"),
    .passes("<p>\(Sample.span("sample.name"))2</p>"),
  ]

  private static func labelled(_ label: String) -> String {
    "<p><span data-fact=\"sample.statement-count\" aria-label=\"\(label)\">2</span></p>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for binding in page.bindings where binding.attribute == nil && !binding.fact.contains("@") {
      guard let fact = context.facts[binding.fact], fact.isRightly("", in: .other) != nil else {
        continue
      }
      let position = page.position(at: binding.element.offset)
      if let label = wrongLabel(of: binding, fact) {
        outcome.findings.append(
          finding(
            "is read aloud as '\(label.value)'", at: page.position(at: label.offset), fact,
            actual: label.value, on: page, context))
      }
      if let (words, actual) = slip(of: binding, fact, on: page) {
        outcome.findings.append(
          finding(words, at: position, fact, actual: actual, on: page, context))
      }
    }
    return outcome
  }

  /// A number that a screen reader says in place of the one that stands there.
  private static func wrongLabel(of binding: FactBinding, _ fact: Fact) -> HTMLAttribute? {
    guard !binding.isHidden, binding.element["data-fact-aria-label"] == nil,
      let number = fact.value.number, let label = binding.element.attribute("aria-label"),
      let stated = StatedNumber.value(of: label.value), stated != number
    else { return nil }
    return label
  }

  /// What keeps a right value from being what readers are shown, and what they are shown.
  private static func slip(
    of binding: FactBinding, _ fact: Fact, on page: PublishedPage
  ) -> (words: String, actual: String)? {
    let text = page.line(of: binding.element)
    let surroundings = ValueSurroundings(of: binding, source: page.source.utf8)
    if binding.isHidden {
      guard let number = fact.value.number, let shown = surroundings.numberBehind,
        let value = StatedNumber.value(of: shown), value != number
      else { return nil }
      return ("is hidden, and '\(shown)' is shown in its place", shown)
    }
    if binding.isStruck { return ("is struck through", text) }
    guard fact.value.number != nil, let whole = surroundings.run(around: text) else { return nil }
    return ("runs on as '\(whole)'", whole)
  }

  private static func finding(
    _ words: String, at position: SourcePosition, _ fact: Fact, actual: String,
    on page: PublishedPage, _ context: CheckContext
  ) -> Finding {
    Finding(
      fact.rule, at: position, "'\(fact.name)', '\(fact.value.summary)', \(words)",
      hint: context.cure(fact.source), expected: fact.value.summary, actual: actual,
      about: Subject(fact: fact.name, channel: page.name, item: "shown"), model: fact.source)
  }
}
