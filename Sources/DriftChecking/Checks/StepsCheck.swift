internal import CanonicalModel
package import Diagnostics

/// The steps a reader follows must be the model's, in its order and its words.
package enum StepsCheck: RunnableCheck {
  package static let ids: [RuleID] = ["steps"]
  package static let rationale = "customers look for a control that is not there, or too early"
  package static let examples: [CheckExample] = [
    .passes(
      "<ol data-fact=\"sample-steps.steps\"><li>Open <b>Policies</b>.</li><li>Choose Next.</li></ol>"
    ),
    .passes("<p>no steps here</p>"),
    .fails(
      "<ol data-fact=\"sample-steps.steps\"><li>Open Policies.</li>▸<li>Choose Go.</li></ol>",
      "steps", "Choose Next"),
    .fails(
      "<ol data-fact=\"sample-steps.steps\"><li>Choose Next.</li>▸<li>Open Policies.</li></ol>",
      "steps", "not in its place"),
    .fails(
      "<ol data-fact=\"sample-steps.steps\">▸<li>Open Policies.</li></ol>", "steps", "missing"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for procedure in context.product.procedures {
        for binding in page.bindings(of: procedure.id + ".steps") {
          outcome += judge(binding.element, procedure, on: page, in: context)
        }
      }
    }
    return outcome
  }

  private static func judge(
    _ list: HTMLElement, _ procedure: Procedure, on page: PublishedPage, in context: CheckContext
  ) -> CheckOutcome {
    var outcome = CheckOutcome()
    let items = list.elements.filter { $0.name == "li" }
    outcome.checked.steps = items.count
    let found = items.map { FoldedText.fold(page.text(of: $0).text) }
    let expected = procedure.steps.map { FoldedText.fold($0.text) }
    for item in SequenceDrift(expected: expected, found: found).items {
      let source =
        item.expectedIndex.map { procedure.steps[$0].source }
        ?? procedure.steps.first?.source
      outcome.findings.append(
        Finding(
          "steps",
          at: page.position(at: (item.foundIndex.map { items[$0] } ?? list).offset),
          words(for: item), hint: source.map(context.cure) ?? "run 'make site'",
          expected: item.expected, actual: item.actual,
          about: Subject(
            fact: procedure.id + ".steps", channel: page.name,
            item: item.expected ?? item.actual ?? ""),
          model: source))
    }
    return outcome
  }

  private static func words(for item: SequenceDrift.Item) -> String {
    let number = (item.expectedIndex ?? 0) + 1
    return switch item.change {
    case "missing": "step \(number) '\(item.expected ?? "")' is missing"
    case "moved": "step \(number) '\(item.expected ?? "")' is not in its place"
    case "edited": "step \(number) does not say '\(item.expected ?? "")'"
    default: "the step '\(item.actual ?? "")' is not in the model"
    }
  }
}
