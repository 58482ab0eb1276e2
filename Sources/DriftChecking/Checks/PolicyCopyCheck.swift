internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// Every copy of a policy (downloads, Markdown twin, clipboard) must say what the page says.
package enum PolicyCopyCheck: RunnableCheck {
  package static let ids: [RuleID] = ["policy-copy"]
  package static let rationale =
    "customers who download, or press Copy, get another policy than those who read"
  package static let examples: [CheckExample] = [
    .passes(
      Sample.policy() + "<button data-copies=\"#sample-json\">Copy</button>"),
    .passes("<p>no copy here</p>"),
    .fails(
      Sample.policy() + "▸<button data-copies=\"#elsewhere\">Copy</button>", "policy-copy",
      "'#elsewhere'"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for copy in PolicyCopy.all(of: policy, in: context) {
        outcome.checked.policies += 1
        outcome.findings += findings(for: copy, in: context)
      }
    }
    for page in context.site.pages { outcome.findings += buttons(on: page, in: context) }
    return outcome
  }

  /// The copies that show the same drift as a page: told beneath it.
  static func sameDrift(
    _ drift: AccessDrift, beside block: PolicyBlock, in context: CheckContext
  ) -> [Finding] {
    PolicyCopy.all(of: block.policy, in: context).filter { $0.drift?.signature == drift.signature }
      .compactMap { accessFinding(for: $0, in: context) }
  }

  private static func findings(for copy: PolicyCopy, in context: CheckContext) -> [Finding] {
    if let problem = copy.reading.problems.first {
      return [
        Finding(
          "policy-copy", at: copy.position(at: problem.place),
          "\(copy.name) is not what the page shows: \(problem.message)", hint: problem.hint,
          about: Subject(
            fact: copy.policy.id + ".json", channel: copy.path, item: problem.message),
          model: copy.policy.source)
      ]
    }
    let isToldElsewhere = context.site.pages.contains { page in
      PolicyBlock.all(of: copy.policy, on: page).contains { block in
        block.reading.document.map {
          AccessDrift(of: $0, from: block.reference, policy: block.policy).signature
        } == copy.drift?.signature
      }
    }
    if isToldElsewhere, copy.drift?.rule != nil { return [] }
    return [accessFinding(for: copy, in: context)].compactMap(\.self)
      + StatementIDsCheck.findings(for: copy, in: context)
  }

  private static func accessFinding(
    for copy: PolicyCopy, in context: CheckContext
  ) -> Finding? {
    guard let drift = copy.drift, drift.rule != nil, let document = copy.reading.document else {
      return nil
    }
    let place = WitnessPlace(
      document: document, reading: copy.reading, reference: copy.reference
    ).place(of: drift.comparison)
    return Finding(
      "policy-copy", at: copy.position(at: place),
      "\(copy.name) is \(drift.comparison.verdict.rawValue) than the model: \(drift.message)",
      hint: context.cure(drift.model), expected: drift.expected, actual: drift.actual,
      about: Subject(fact: copy.policy.id + ".json", channel: copy.path, item: drift.item),
      model: drift.model)
  }

  /// A copy button copies a bound policy of its own page, and holds no second copy.
  private static func buttons(on page: PublishedPage, in context: CheckContext) -> [Finding] {
    page.root.all { $0["data-copies"] != nil }.compactMap { button in
      let target = button["data-copies"] ?? ""
      let isBound = page.bindings.contains { binding in
        binding.element["id"].map { "#" + $0 == target } == true
          && binding.fact.hasSuffix(".json")
      }
      guard !isBound else { return nil }
      return Finding(
        "policy-copy", at: page.position(at: button.offset),
        "the copy button points at '\(target)', which is no bound policy of this page",
        hint: "run 'make site', or give the policy's <pre> that id",
        about: Subject(fact: target, channel: page.name, item: target))
    }
  }
}
