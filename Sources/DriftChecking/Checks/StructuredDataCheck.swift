internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The breadcrumb in structured data must be the one readers see.
package enum StructuredDataCheck: RunnableCheck {
  package static let ids: [RuleID] = ["structured-data"]
  package static let rationale = "search engines show readers a way that is not there"
  package static let examples: [CheckExample] = []

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      guard let outlinePage = page.page, !outlinePage.address.isEmpty else { continue }
      let expected = ExpectedTrail(of: outlinePage, in: context)
      outcome.findings += findings(on: page, expected: expected, in: context)
    }
    return outcome
  }

  private static func findings(
    on page: PublishedPage, expected: ExpectedTrail, in context: CheckContext
  ) -> [Finding] {
    let blocks = page.root.all { $0.name == "script" && $0["type"] == "application/ld+json" }
      .map { JSONLDBlock($0, page: page) }
    var findings = blocks.flatMap { block in
      block.reading.problems.prefix(1).map { problem in
        finding(
          "the structured data is not JSON: \(problem.message)", at: block.position(problem.place),
          page: page, item: problem.message, expected, model: nil)
      }
    }
    let lists = blocks.filter { block in
      block.reading.root?["@type"]?.value == .string("BreadcrumbList")
    }
    guard let list = lists.first else {
      if findings.isEmpty {
        findings.append(
          finding(
            "the page has no BreadcrumbList in its structured data", at: page.mainPosition,
            page: page, item: "BreadcrumbList", expected, model: nil))
      }
      return findings
    }
    return findings + judge(list, on: page, expected, in: context)
  }

  private static func judge(
    _ block: JSONLDBlock, on page: PublishedPage, _ expected: ExpectedTrail,
    in context: CheckContext
  ) -> [Finding] {
    let items = block.items
    var findings: [Finding] = []
    for (index, item) in items.enumerated() {
      if item["position"]?.value != .number(String(index + 1)) {
        findings.append(
          finding(
            "the list item's position is not \(index + 1)",
            at: block.position((item["position"] ?? item).start), page: page,
            item: "position \(index + 1)", expected, model: nil))
      }
      guard index < expected.crumbs.count else { continue }
      let crumb = expected.crumbs[index]
      let address = "\(context.configuration.url)/\(crumb.address)"
      if item["item"]?.value != .string(address) {
        findings.append(
          finding(
            "the crumb '\(crumb.label)' has not the address '\(address)'",
            at: block.position((item["item"] ?? item).start), page: page,
            item: "item \(index + 1)", expected, model: crumb.model))
      }
    }
    let names = items.map { item -> String in
      if case .string(let name) = item["name"]?.value { return name }
      return ""
    }
    let drift = SequenceDrift(expected: expected.labels, found: names)
    let named = drift.items.map { item in
      finding(
        "the structured data parts from the breadcrumb: '\(item.expected ?? item.actual ?? "")' is \(item.change)",
        at: item.foundIndex.map { block.position((items[$0]["name"] ?? items[$0]).start) }
          ?? block.start, page: page, item: item.expected ?? item.actual ?? "", expected,
        model: item.expectedIndex.flatMap { expected.crumbs[$0].model },
        values: (item.expected, item.actual))
    }
    return named.isEmpty ? findings : named
  }

  private static func finding(
    _ message: String, at position: SourcePosition, page: PublishedPage, item: String,
    _ trail: ExpectedTrail, model: SourcePosition?, values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "structured-data", at: position, message, hint: trail.cure(model), expected: values.0,
      actual: values.1, about: Subject(fact: "page.trail", channel: page.name, item: item),
      model: model)
  }
}
