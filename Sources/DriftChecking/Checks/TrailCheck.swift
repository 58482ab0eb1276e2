internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The breadcrumb a reader sees must be the model's trail, and its links must lead along it.
package enum TrailCheck: PageCheck {
  package static let rules: [Rule] = [.trail]
  package static let examples: [CheckExample] = [
    .passes(Sample.trailMarkup, in: .trail),
    .passes(
      Sample.trailMarkup.replacing(
        ">Docs</a>", with: "><span>Docs</span></a> <span aria-hidden=\"true\">›</span>"),
      in: .trail),
    .passes(Sample.trailMarkup.replacing("../docs/", with: "../docs/index.html"), in: .trail),
    .passes(
      Sample.trailMarkup.replacing("<li><a href=\"./\"", with: "<li><span")
        .replacing("Sample page</a>", with: "Sample page</span>"), in: .trail),
    .absent("", "trail", "no breadcrumb", in: .trail),
    .fails(
      Sample.trailMarkup.replacing("<ol", with: "▸<ul").replacing("</ol", with: "</ul"), "trail",
      "a list without an order", in: .trail),
    .fails(
      Sample.trailMarkup.replacing("<li><a href=\"../docs/\">Docs</a></li>\n", with: "")
        .replacing("<li><a href=\"../\">", with: "▸<li><a href=\"../\">"), "trail",
      "the crumb 'Docs' is missing", in: .trail),
    .fails(
      Sample.trailMarkup.replacing(
        "<li><a href=\"../docs/\">Docs", with: "▸<li><a href=\"../docs/\">Documents"), "trail",
      "'Documents' where the model says 'Docs'", in: .trail),
    .fails(
      Sample.trailMarkup.replacing(
        "<li><a href=\"../docs/\">",
        with: "▸<li><a href=\"../x/\">Extra</a></li><li><a href=\"../docs/\">"
      ), "trail", "'Extra' is not in the model", in: .trail),
    .fails(
      SamplePage.trail(["Docs", "Home", "Sample page"]).replacing(
        "<li><a href=\"../\">", with: "▸<li><a href=\"../\">"), "trail",
      "'Docs' is not in its place", in: .trail),
    .fails(
      Sample.trailMarkup.replacing("\"../docs/\"", with: "▸\"../\""), "trail",
      "'Docs' leads to '../'", in: .trail),
    .fails(
      Sample.trailMarkup.replacing(" aria-current=\"page\"", with: "")
        .replacing("<li><a href=\"./\">", with: "▸<li><a href=\"./\">"), "trail", "aria-current",
      in: .trail),
    .fails(
      Sample.trailMarkup.replacing(
        "<li><a href=\"../docs/\">", with: "▸<li><a href=\"../docs/\" aria-current=\"page\">"),
      "trail", "aria-current", in: .trail),
    .fails(
      Sample.trailMarkup.replacing(
        "<li><a href=\"../docs/\">Docs</a>", with: "▸<li>Docs"), "trail", "'Docs' leads nowhere",
      in: .trail),
    .fails(
      Sample.trailMarkup.replacing(
        "<li><a href=\"../docs/\">Docs</a>",
        with: "▸<li><del><a href=\"../docs/\">Docs</a></del>"), "trail", "the model says 'Docs'",
      in: .trail),
    .fails(
      Sample.trailMarkup
        + "▸<nav aria-label=\"Breadcrumb\"><ol><li>Home</li><li>Old</li></ol></nav>", "trail",
      "a second breadcrumb says 'Home › Old'", in: .trail),
    .passes(
      Sample.trailMarkup
        + Sample.trailMarkup.replacing("data-fact=\"page.trail\" ", with: ""), in: .trail),
    .passes(
      Sample.trailMarkup + "<nav aria-label=\"Versions\"><ol><li>Home</li></ol></nav>",
      in: .trail),
    .passes(
      Sample.trailMarkup + "<nav data-fact=\"page.contents\" aria-label=\"Breadcrumb\">"
        + "<ol><li><a href=\"#sample\">Sample</a></li></ol></nav>", in: .trail),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let outlinePage = page.page, !outlinePage.address.isEmpty, !page.isBlank else {
      return outcome
    }
    let expected = ExpectedTrail(of: outlinePage, in: context)
    let bindings = page.bindings(of: "page.trail").filter { !$0.isHidden }
    outcome.checked.trails += bindings.count
    guard !bindings.isEmpty else {
      outcome.findings.append(
        finding(
          "the page shows no breadcrumb", at: page.mainPosition, page: page, trail: expected,
          item: "", model: expected.model(at: nil),
          values: (expected.labels.joined(separator: " › "), nil)))
      return outcome
    }
    for binding in bindings {
      let trail = PublishedTrail(binding.element, on: page)
      if let list = binding.element.first(named: "ul"), !trail.crumbs.isEmpty {
        outcome.findings.append(
          finding(
            "the breadcrumb is a list without an order", at: page.position(at: list.offset),
            page: page, trail: expected, item: "list", model: expected.model(at: nil),
            values: ("<ol>", "<ul>")))
      }
      let findings = labelFindings(trail, on: page, expected)
      outcome.findings +=
        findings.isEmpty ? linkFindings(trail, on: page, expected, in: context) : findings
    }
    outcome.findings += rivals(of: bindings.map(\.element), on: page).map { rival in
      let said = rival.crumbs.map(\.label).joined(separator: " › ")
      return finding(
        "a second breadcrumb says '\(said)'", at: page.position(at: rival.offset), page: page,
        trail: expected, item: said, model: expected.model(at: nil),
        values: (expected.labels.joined(separator: " › "), said))
    }
    return outcome
  }

  /// Breadcrumbs that no fact is bound to, and that say other things than one that is.
  private static func rivals(of bound: [HTMLElement], on page: PublishedPage) -> [PublishedTrail] {
    let own = bound.map { PublishedTrail($0, on: page).crumbs.map(\.label) }
    let names = Set(bound.compactMap { $0["aria-label"] })
    return page.elements.navigations.filter { element in
      let name = element["aria-label"] ?? ""
      return element["data-fact"] == nil && !element.isHidden
        && (names.contains(name) || name.lowercased().contains("breadcrumb"))
    }
    .map { PublishedTrail($0, on: page) }
    .filter { !$0.crumbs.isEmpty && !own.contains($0.crumbs.map(\.label)) }
  }

  private static func labelFindings(
    _ trail: PublishedTrail, on page: PublishedPage, _ expected: ExpectedTrail
  ) -> [Finding] {
    let drift = SequenceDrift(expected: expected.labels, found: trail.crumbs.map(\.label))
    return drift.items.map { item in
      finding(
        words(for: item),
        at: page.position(at: item.foundIndex.map { trail.crumbs[$0].offset } ?? trail.offset),
        page: page, trail: expected, item: item.expected ?? item.actual ?? "",
        model: expected.model(at: item.expectedIndex), values: (item.expected, item.actual))
    }
  }

  private static func words(for item: SequenceDrift.Item) -> String {
    switch item.change {
    case .missing: "the crumb '\(item.expected ?? "")' is missing"
    case .moved: "the crumb '\(item.expected ?? "")' is not in its place"
    case .edited:
      "the crumb says '\(item.actual ?? "")' where the model says '\(item.expected ?? "")'"
    case .added: "the crumb '\(item.actual ?? "")' is not in the model"
    }
  }

  /// Each crumb leads to its page, and the last alone says that it is the current one.
  private static func linkFindings(
    _ trail: PublishedTrail, on page: PublishedPage, _ expected: ExpectedTrail,
    in context: CheckContext
  ) -> [Finding] {
    var findings: [Finding] = []
    for (index, crumb) in trail.crumbs.enumerated() {
      let wanted = expected.crumbs[index]
      guard let link = crumb.link else {
        guard index < trail.crumbs.count - 1 else { continue }
        findings.append(
          finding(
            "the crumb '\(wanted.label)' leads nowhere", at: page.position(at: crumb.offset),
            page: page, trail: expected, item: wanted.label, model: wanted.model,
            values: (wanted.file, nil)))
        continue
      }
      guard context.leadsAstray(link, from: page, to: wanted.file) else { continue }
      findings.append(
        finding(
          "the crumb '\(wanted.label)' leads to '\(link.value)'",
          at: page.position(at: link.offset), page: page, trail: expected, item: wanted.label,
          model: wanted.model, values: (wanted.file, link.value)))
    }
    let marked = trail.crumbs.filter(\.isCurrent)
    if let last = trail.crumbs.last, marked.map(\.offset) != [last.offset] {
      let wrong = marked.first ?? last
      findings.append(
        finding(
          "the last crumb alone must say aria-current=\"page\"",
          at: page.position(at: wrong.offset), page: page, trail: expected, item: "aria-current",
          model: expected.model(at: nil),
          values: (last.label, marked.map(\.label).joined(separator: ", "))))
    }
    return findings
  }

  private static func finding(
    _ message: String, at position: SourcePosition, page: PublishedPage, trail: ExpectedTrail,
    item: String, model: SourcePosition?, values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "trail", at: position, message, hint: trail.cure(model), expected: values.0,
      actual: values.1, about: Subject(fact: "page.trail", channel: page.name, item: item),
      model: model)
  }
}
