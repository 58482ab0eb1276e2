package import Diagnostics
internal import SiteDescription

/// Every link to a place on a page must lead to one, and every place must have a name of its own.
package enum AnchorCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.anchor]
  package static let examples: [CheckExample] = [
    .passes(
      "<h2 id=\"a\">A</h2><a href=\"#a\">a</a> <a href=\"#\">top</a> <a href=\"#top\">top</a>"),
    .passes("<h2 id=\"größe\">A</h2><a href=\"#gr%C3%B6%C3%9Fe\">a</a>"),
    .absent("<p>no place here</p>"),
    .fails("<a href=▸\"#nowhere\">x</a>", "anchor", "'nowhere'"),
    .fails("<a href=▸\"../docs/#nowhere\">x</a>", "anchor", "'docs/index.html' has no element"),
    .fails("<p id=\"a\">a</p>▸<p id=\"a\">b</p>", "anchor", "stands twice"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var seen: Set<String> = []
    let repeated = page.root.all { element in
      guard let id = element["id"] else { return false }
      return !seen.insert(id).inserted
    }
    return CheckOutcome(
      findings: repeated.map { element in
        let id = element["id"] ?? ""
        return Finding(
          "anchor", at: page.position(at: element.offset),
          "the id '\(id)' stands twice on the page", hint: "give each element its own",
          about: Subject(fact: page.name, channel: page.name, item: "#\(id) twice"))
      })
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let byPath = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let findings = pages.flatMap(\.fragmentLinks).compactMap { link -> Finding? in
      guard let file = context.file(at: link.file), let target = byPath[file], !target.isRefused,
        !target.identifiers.contains(link.fragment)
      else { return nil }
      return Finding(
        "anchor", at: link.position, "'\(file)' has no element with the id '\(link.fragment)'",
        hint: Suggestion.hint(
          for: link.fragment, among: target.identifiers, spelled: { "#\($0)" },
          otherwise: "run 'make site', or correct the link"),
        about: Subject(fact: file, channel: link.page, item: link.text))
    }
    return CheckOutcome(findings: findings)
  }
}
