package import Diagnostics
internal import SiteDescription

/// Every link within the site must lead to a file and a place that are there.
package enum LinkCheck: RunnableCheck {
  package static let ids: [RuleID] = ["link", "anchor"]
  package static let rationale = "a dead link ends the reader's way"
  package static let examples: [CheckExample] = [
    .passes("<h2 id=\"a\">A</h2><a href=\"#a\">a</a> <a href=\"https://example.com/x\">x</a>"),
    .passes("<p>no link here</p>"),
    .fails("<a href=▸\"gone/\">gone</a>", "link", "'gone/'"),
    .fails("<img src=▸\"gone.png\" alt=\"gone\">", "link", "'gone.png'"),
    .fails("<a href=▸\"/docs/\">docs</a>", "link", "path prefix"),
    .fails("<a href=▸\"../../x/\">x</a>", "link", "out of the site"),
    .fails("<a href=▸\"#nowhere\">x</a>", "anchor", "'nowhere'"),
    .fails("<p id=\"a\">a</p>▸<p id=\"a\">b</p>", "anchor", "stands twice"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let ids = Dictionary(
      context.site.pages.map { ($0.path, identifiers(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    for page in context.site.pages {
      outcome.findings += repeatedIdentifiers(on: page)
      for (element, attribute) in links(of: page) {
        outcome.checked.links += 1
        if let finding = finding(for: attribute, of: element, on: page, ids: ids, in: context) {
          outcome.findings.append(finding)
        }
      }
    }
    outcome += SitemapLinks.outcome(in: context)
    return outcome
  }

  private static func links(of page: PublishedPage) -> [(HTMLElement, HTMLAttribute)] {
    var found: [(HTMLElement, HTMLAttribute)] = []
    page.root.visit { element in
      for name in ["href", "src"] {
        if let attribute = element.attribute(name) { found.append((element, attribute)) }
      }
    }
    return found
  }

  private static func finding(
    for link: HTMLAttribute, of element: HTMLElement, on page: PublishedPage,
    ids: [String: Set<String>], in context: CheckContext
  ) -> Finding? {
    let target =
      LinkTarget(absolute: link.value, site: context.configuration.url)
      ?? LinkTarget(link.value, from: page.folder)
    switch target {
    case .elsewhere: return nil
    case .absolutePath:
      return Self.finding(
        "link", "'\(link.value)' begins at the host's root and breaks under a path prefix",
        hint: "link relatively", at: link, on: page)
    case .outside:
      return Self.finding(
        "link", "'\(link.value)' leads out of the site", hint: "take steps out of it", at: link,
        on: page)
    case .file(let path, let fragment):
      let file = path.isEmpty ? page.path : path
      guard context.site.files.contains(file) else {
        return deadLink(link, to: file, on: page, in: context)
      }
      guard let fragment, !fragment.isEmpty, let known = ids[file], !known.contains(fragment) else {
        return nil
      }
      let near = Suggestion.nearest(to: fragment, among: known)
      return Self.finding(
        "anchor", "'\(file)' has no element with the id '\(fragment)'",
        hint: near.map { "did you mean '#\($0)'" } ?? "run 'make site', or correct the link",
        at: link, on: page)
    }
  }

  private static func deadLink(
    _ link: HTMLAttribute, to file: String, on page: PublishedPage, in context: CheckContext
  ) -> Finding {
    let near = Suggestion.nearest(to: file, among: context.site.files)
    return finding(
      "link", "'\(link.value)' leads to '\(file)', which is not there",
      hint: near.map { "did you mean '\($0)'" } ?? "run 'make site', or correct the link", at: link,
      on: page)
  }

  private static func identifiers(of page: PublishedPage) -> Set<String> {
    Set(page.root.all { $0["id"] != nil }.compactMap { $0["id"] } + ["top"])
  }

  private static func repeatedIdentifiers(on page: PublishedPage) -> [Finding] {
    var seen: Set<String> = []
    return page.root.all { $0["id"] != nil }.compactMap { element in
      guard let id = element["id"], !seen.insert(id).inserted else { return nil }
      return Finding(
        "anchor", at: page.position(at: element.offset), "the id '\(id)' stands twice on the page",
        hint: "give each element its own", about: Subject(fact: id, channel: page.name, item: id))
    }
  }

  private static func finding(
    _ rule: RuleID, _ message: String, hint: String, at link: HTMLAttribute,
    on page: PublishedPage
  ) -> Finding {
    Finding(
      rule, at: page.position(at: link.offset), message, hint: hint,
      about: Subject(fact: page.name, channel: page.name, item: link.value))
  }
}
