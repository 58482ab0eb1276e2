internal import CanonicalModel
package import Diagnostics

/// The steps a reader follows must be the model's, in its order and its words.
package enum StepsCheck: PageCheck {
  package static let rules: [Rule] = [.steps]
  package static let examples: [CheckExample] = [
    .passes(Sample.steps()),
    .passes(Sample.steps(["Open  <i>Policies</i>.", "Choose\nCreate policy.", "Choose Next."])),
    .absent("<p>no steps here</p>"),
    .passes(
      Sample.steps(["<i aria-hidden=\"true\">•</i> Open Policies.", "Choose Create policy."])
        .replacing("</ol>", with: "<li>Choose Next<i aria-hidden=\"true\"> →</i>.</li></ol>")),
    .fails(
      Sample.steps([
        "Open Policies.", "Choose Create policy.",
        "▸<i aria-hidden=\"true\">Don't </i>Choose Next.",
      ]), "steps", "step 3 does not say 'Choose Next.'"),
    .fails(
      Sample.steps(["Open Policies.", "▸Choose Create role.", "Choose Next."]), "steps",
      "does not say 'Choose Create policy.'"),
    .fails(
      Sample.steps(["Open Policies.", "▸Choose Next.", "Choose Create policy."]), "steps",
      "step 3 'Choose Next.' is not in its place"),
    .fails(
      Sample.steps(["Open Policies.", "▸Choose Create policy."]), "steps",
      "step 3 'Choose Next.' is missing"),
    .fails(
      Sample.steps(["Open Policies.", "▸Rest.", "Choose Create policy.", "Choose Next."]), "steps",
      "'Rest.' is not in the model"),
    .fails(
      "▸" + Sample.steps().replacing("<ol", with: "<ol start=\"0\""), "steps", "not numbered from 1"
    ),
    .fails(
      "▸" + Sample.steps().replacing("<ol", with: "<ul"), "steps", "not numbered from 1",
      actual: "no numbers"),
    .passes(
      Sample.steps().replacing("\n<li>Open", with: "\n<p>First:</p><li value=\"1\">Open")),
    .fails(
      "▸" + Sample.steps().replacing("<li>Open", with: "<li value=\"5\">Open"), "steps",
      "not numbered from 1", actual: "other numbers"),
    .fails(
      "▸" + Sample.steps().replacing("<ol", with: "<ol reversed"), "steps", "not numbered from 1"),
    .fails(
      Sample.steps(["Open Policies.", "▸<del>Choose Create policy.</del>", "Choose Next."]),
      "steps", "does not say 'Choose Create policy.'"),
    .fails(
      Sample.steps(["Open Policies.", "▸Choose <s>Create</s> policy.", "Choose Next."]),
      "steps", "does not say 'Choose Create policy.'"),
    .fails(
      Sample.steps([
        "Open Policies.", "▸<noscript>Choose Create policy.</noscript>", "Choose Next.",
      ]
      ), "steps", "does not say 'Choose Create policy.'"),
    .passes(Sample.steps(["Open <ins>Policies</ins>.", "Choose Create policy.", "Choose Next."])),
    .passes(
      Sample.steps(["Open Policies.", "<div>Choose Create policy.</div>", "Choose Next."])),
    .fails(
      Sample.steps(["Open Policies.", "▸<ol><li>Choose Create policy.</li></ol>", "Choose Next."]),
      "steps", "step 2 stands in a list within the list"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for procedure in context.product.procedures {
      for binding in page.bindings(of: procedure.id + ".steps") {
        outcome += judge(binding.element, procedure, on: page, in: context)
      }
    }
    return outcome
  }

  private static func judge(
    _ list: HTMLElement, _ procedure: Procedure, on page: PublishedPage, in context: CheckContext
  ) -> CheckOutcome {
    var outcome = CheckOutcome()
    let items = list.elements.filter { $0.name == "li" && !$0.isHidden }
    outcome.checked.steps = items.count
    let expected = procedure.steps.map { FoldedText.fold($0.text) }
    let found = items.map {
      FoldedText.fold(PublishedText(spokenOf: $0, source: page.source.utf8).text)
    }
    let drift = SequenceDrift(expected: expected, found: found)
    outcome.findings = drift.items.map { item in
      let offset = item.foundIndex.map { items[$0].offset } ?? list.offset
      let step = item.expectedIndex ?? min(item.foundIndex ?? 0, procedure.steps.count - 1)
      return finding(
        words(for: item), at: page.position(at: offset), procedure, step: step, on: page,
        in: context, values: (item.expected, item.actual))
    }
    for (index, item) in items.enumerated() where procedure.steps.indices.contains(index) {
      guard item.elements.contains(where: { lists.contains($0.name) }) else { continue }
      outcome.findings.append(
        finding(
          "step \(index + 1) stands in a list within the list", at: page.position(at: item.offset),
          procedure, step: index, on: page, in: context, item: "list \(index + 1)",
          values: ("\(index + 1).", "\(index + 1). 1.")))
    }
    if !isNumberedFromOne(list) {
      outcome.findings.append(
        finding(
          "the steps are not numbered from 1", at: page.position(at: list.offset), procedure,
          step: 0, on: page, in: context, item: "numbers",
          values: ("1", list["start"] ?? (list.name == "ol" ? "other numbers" : "no numbers"))))
    }
    return outcome
  }

  private static let lists: Set = ["ol", "ul", "dl"]

  /// The numbers readers see: those of an `ol`, unless it, or an item, says otherwise.
  private static func isNumberedFromOne(_ list: HTMLElement) -> Bool {
    let start = list["start"].map(FoldedText.fold) ?? "1"
    let numbers = list.elements.filter { $0.name == "li" }.enumerated()
    return list.name == "ol" && start == "1" && list["reversed"] == nil
      && numbers.allSatisfy { index, item in
        item["value"].map { FoldedText.fold($0) == String(index + 1) } ?? true
      }
  }

  private static func words(for item: SequenceDrift.Item) -> String {
    let number = (item.expectedIndex ?? 0) + 1
    return switch item.change {
    case .missing: "step \(number) '\(item.expected ?? "")' is missing"
    case .moved: "step \(number) '\(item.expected ?? "")' is not in its place"
    case .edited: "step \(number) does not say '\(item.expected ?? "")'"
    case .added: "the step '\(item.actual ?? "")' is not in the model"
    }
  }

  private static func finding(
    _ message: String, at position: SourcePosition, _ procedure: Procedure, step: Int,
    on page: PublishedPage, in context: CheckContext, item: String? = nil,
    values: (String?, String?)
  ) -> Finding {
    let source = procedure.steps.indices.contains(step) ? procedure.steps[step].source : nil
    return Finding(
      "steps", at: position, message, hint: source.map(context.cure) ?? "run 'make site'",
      expected: values.0, actual: values.1,
      about: Subject(
        fact: procedure.id + ".steps", channel: page.name,
        item: item ?? values.0 ?? values.1 ?? ""),
      model: source)
  }
}
