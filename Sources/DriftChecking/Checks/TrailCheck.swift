internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The breadcrumb a reader sees must be the model's trail, and its links must lead along it.
package enum TrailCheck: RunnableCheck {
  package static let ids: [RuleID] = ["trail"]
  package static let rationale = "readers lose the way, and instructions that name it fail"
  package static let examples: [CheckExample] = []

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      guard let outlinePage = page.page, !outlinePage.address.isEmpty else { continue }
      outcome.checked.trails += page.bindings(of: "page.trail").count
      outcome.findings += findings(on: page, expected: ExpectedTrail(of: outlinePage, in: context))
    }
    return outcome
  }

  private static func findings(on page: PublishedPage, expected: ExpectedTrail) -> [Finding] {
    guard let list = page.bindings(of: "page.trail").first?.element else {
      return [
        finding(
          "the page shows no breadcrumb", at: page.mainPosition, page: page, trail: expected,
          item: "", model: expected.crumbs.last?.model)
      ]
    }
    let crumbs = list.all { $0.name == "li" }
    let labels = crumbs.map { FoldedText.fold(page.text(of: $0).text) }
    let drift = SequenceDrift(expected: expected.labels, found: labels)
    let findings = drift.items.map { item in
      finding(
        words(for: item),
        at: page.position(at: (item.foundIndex.map { crumbs[$0] } ?? list).offset), page: page,
        trail: expected, item: item.expected ?? item.actual ?? "",
        model: item.expectedIndex.flatMap { expected.crumbs[$0].model },
        values: (item.expected, item.actual))
    }
    return findings.isEmpty ? linkFindings(crumbs, on: page, expected) : findings
  }

  private static func words(for item: SequenceDrift.Item) -> String {
    switch item.change {
    case "missing": "the crumb '\(item.expected ?? "")' is missing"
    case "moved": "the crumb '\(item.expected ?? "")' is not in its place"
    case "edited":
      "the crumb says '\(item.actual ?? "")' where the model says '\(item.expected ?? "")'"
    default: "the crumb '\(item.actual ?? "")' is not in the model"
    }
  }

  /// Each crumb leads to its page, and the last says that it is the current one.
  private static func linkFindings(
    _ crumbs: [HTMLElement], on page: PublishedPage, _ expected: ExpectedTrail
  ) -> [Finding] {
    var findings: [Finding] = []
    for (index, item) in crumbs.enumerated() {
      let crumb = expected.crumbs[index]
      if let link = item.first(named: "a"), let href = link.attribute("href") {
        let target = LinkTarget(href.value, from: page.folder)
        if case .file(let path, _) = target, path == crumb.file { continue }
        findings.append(
          finding(
            "the crumb '\(crumb.label)' leads to '\(href.value)'",
            at: page.position(at: href.offset), page: page, trail: expected, item: crumb.label,
            model: crumb.model, values: (crumb.file, href.value)))
      } else if index < crumbs.count - 1 {
        findings.append(
          finding(
            "the crumb '\(crumb.label)' leads nowhere", at: page.position(at: item.offset),
            page: page, trail: expected, item: crumb.label, model: crumb.model))
      }
    }
    let marked = crumbs.indices.filter { index in
      !crumbs[index].all { $0["aria-current"] == "page" }.isEmpty
    }
    if marked != [crumbs.count - 1], let last = crumbs.last {
      findings.append(
        finding(
          "the last crumb alone must say aria-current=\"page\"",
          at: page.position(at: last.offset), page: page, trail: expected, item: "aria-current",
          model: expected.crumbs.last?.model))
    }
    return findings
  }

  private static func finding(
    _ message: String, at position: SourcePosition, page: PublishedPage, trail: ExpectedTrail,
    item: String, model: SourcePosition?, values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "trail", at: position, message, hint: trail.cure(model), expected: values.0,
      actual: values.1,
      about: Subject(fact: "page.trail", channel: page.name, item: item), model: model)
  }
}
