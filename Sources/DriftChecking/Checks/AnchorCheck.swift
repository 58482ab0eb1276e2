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
    .fails(
      "▸<h2 id=\"set-up\">Setup</h2><a href=\"#setup\">x</a>", "anchor",
      "'Setup' has not the id 'setup'"),
    .fails(
      "<nav data-fact=\"page.contents\"><a href=\"#first\">Setup</a></nav>\n▸<h2 id=\"new\">Setup</h2>",
      "anchor", "'Setup' has not the id 'first'"),
    .fails(
      "<nav data-fact=\"page.contents\"><a href=\"#first\">Setup</a></nav>\n▸<h2>Setup</h2>",
      "anchor", "'Setup' has not the id 'first'"),
    .fails(
      "<nav data-fact=\"page.contents\"><a href=▸\"#step\">Setup</a></nav>\n<h2 id=\"setup\">Setup</h2>",
      "anchor", "no element with the id 'step'"),
    .fails("▸<h2>Setup</h2>", "anchor", "'Setup' has no id"),
    .fails("<p id=\"a\">a</p>▸<p id=\"a\">b</p>", "anchor", "stands twice"),
    .passes("<!doctype html>\n<h1>Not found</h1>\n<h2>Bare</h2>\n", in: .file("404.html")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var seen: Set<String> = []
    let repeated = page.elements.identified.filter { element in
      guard let id = element["id"] else { return false }
      return !seen.insert(id).inserted
    }
    return CheckOutcome(
      findings: repeated.map { element in
        let id = element["id"] ?? ""
        return Finding(
          "anchor", at: page.position(at: element.offset),
          "the id '\(id)' stands twice on the page", hint: "give each element its own",
          expected: "once", actual: "twice",
          about: Subject(fact: page.name, channel: page.name, item: "#\(id) twice"))
      })
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let byPath = Dictionary(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var dead: [FragmentPlace: [Finding]] = [:]
    var alive: Set<FragmentPlace> = []
    for link in pages.flatMap(\.fragmentLinks) {
      guard let file = context.file(at: link.file), let target = byPath[file], !target.isRefused
      else { continue }
      let place = FragmentPlace(file: file, fragment: link.fragment)
      if target.identifiers.contains(link.fragment) {
        alive.insert(place)
      } else {
        dead[place, default: []].append(finding(for: link, in: target))
      }
    }
    let findings = dead.flatMap { place, links in
      guard let target = byPath[place.file],
        let heading = place.lostHeading(of: target, alive: alive)
      else { return links }
      return [finding(for: heading, place, links)]
    }
    return CheckOutcome(findings: findings + pages.flatMap(bareHeadings))
  }

  private static func finding(for link: FragmentLink, in target: PageRecord) -> Finding {
    Finding(
      "anchor", at: link.position,
      "'\(target.path)' has no element with the id '\(link.fragment)'",
      hint: Suggestion.hint(
        for: link.fragment, among: target.identifiers, spelled: { "#\($0)" },
        otherwise: "run 'make site', or correct the link"),
      expected: Suggestion.nearest(to: link.fragment, among: target.identifiers.sorted()),
      actual: link.fragment, about: Subject(fact: target.path, channel: link.page, item: link.text))
  }

  /// A heading that links look for under another id is what is at fault, not each of the links.
  private static func finding(
    for heading: PageRecord.Heading, _ place: FragmentPlace, _ links: [Finding]
  ) -> Finding {
    Finding(
      "anchor", at: heading.position,
      "the heading '\(heading.text)' has not the id '\(place.fragment)' that links lead to",
      hint: "give it back with {#\(place.fragment)}, or correct the links",
      expected: place.fragment, actual: heading.identifier,
      about: Subject(fact: place.file, channel: place.file, item: "#\(place.fragment)"),
      consequences: links.sorted())
  }

  /// Every heading below the title can be linked to, from other sites too.
  private static func bareHeadings(of record: PageRecord) -> [Finding] {
    guard record.page != nil else { return [] }
    let lost = Set(record.contents.filter { !record.identifiers.contains($0.key) }.values)
    return record.headings.filter { $0.identifier == nil && !lost.contains($0.text) }.map {
      heading in
      Finding(
        "anchor", at: heading.position, "the heading '\(heading.text)' has no id to link to",
        hint: "run 'make site'", expected: heading.automaticIdentifier,
        about: Subject(fact: record.path, channel: record.path, item: "bare \(heading.text)"))
    }
  }
}
