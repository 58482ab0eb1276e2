package import Diagnostics
internal import SiteDescription

/// Every link within the site must lead to a file that is there.
package enum LinkCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.link]
  package static let examples: [CheckExample] = [
    .passes(
      "<a href=\"../docs/\">a</a> <a href=\"https://example.com/x\">x</a> <a href=\"#\">y</a>"),
    .passes("<a href=\"../docs\">a</a> <a href=\"../docs/index.html?x=1\">b</a>"),
    .passes("<a href=\"mailto:me@example.com\">a</a> <a href=\"../docs/#:~:text=All\">b</a>"),
    .absent("<p>no link here</p>"),
    .fails("<a href=▸\"gone/\">gone</a>", "link", "'gone/'"),
    .fails("<a href=▸\"../Docs/\">a</a>", "link", "letter case"),
    .fails("<img src=▸\"gone.png\" alt=\"gone\">", "link", "'gone.png'"),
    .fails("<img srcset=▸\"gone.png 2x\" alt=\"gone\">", "link", "'gone.png'"),
    .fails("<a href=▸\"/docs/\">docs</a>", "link", "path prefix"),
    .fails("<a href=▸\"../../x/\">x</a>", "link", "out of the site"),
    .fails("<a href=▸\"javascript:go()\">x</a>", "link", "'javascript:'"),
    .fails("<a href=▸\"mailt:me@example.com\">x</a>", "link", "'mailt:'"),
    .fails("<a href=▸\"https:/example.com\">x</a>", "link", "'https:'"),
    .fails("<a href=▸\"http://sample.example/docs/\">x</a>", "link", "another scheme"),
    .fails("<a href=▸\"//sample.example\">x</a>", "link", "another scheme"),
    .fails("<a href=▸\" \">x</a>", "link", "empty"),
    .fails("<form action=▸\"gone\"></form>", "link", "'gone'"),
    .fails(
      Sample.head + "<meta http-equiv=\"refresh\" content=▸\"0; url=gone/\">", "link", "'gone/'",
      in: .head),
    .fails(
      Sample.head + "<meta property=\"og:image\" content=▸\"https://sample.example/a.png\">",
      "link",
      "a.png", in: .head),
    .fails(
      "a { background: url(▸gone.png) }\n", "link", "'gone.png'", in: .file("assets/site.css")),
    .passes(Sample.head + search("../pagefind/"), in: .head),
    .passes(Sample.head + search("https://sample.example/pagefind/"), in: .head),
    .fails(Sample.head + search("▸../../pagefind/"), "link", "search finds nothing", in: .head),
    .passes(
      "<!doctype html>\n<a href=\"#a\">a</a><a href=\"https://sample.example/\">b</a>\n",
      in: .file("404.html")),
    .fails(
      "<!doctype html>\n<link rel=\"stylesheet\" href=▸\"assets/site.css\">\n", "link",
      "breaks where the page", in: .file("404.html")),
    .passes(Sample.head + "<base target=\"_top\">", in: .head),
    .fails(Sample.head + "▸<base href=\"../page/\">", "link", "a <base> changes", in: .head),
    .passes(Sample.head + search("https://search.example/"), in: .head),
    .fails(
      "<!doctype html>\n<a href=▸\"docs/?x=a:b\">a</a>\n", "link", "breaks where the page",
      in: .file("404.html")),
  ]

  private static func search(_ place: String) -> String {
    let mark = place.hasPrefix("▸") ? "▸" : ""
    return "<script data-index=\(mark)\"\(place.replacing("▸", with: ""))\"></script>"
  }

  /// How many links of one page are told one by one: each takes room, and no one reads more.
  private static let limit = 1_000

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let folder = page.folder
    var rest: (count: Int, first: SourcePosition)?
    for link in page.links {
      outcome.checked.links += 1
      if let plain = link.plain, context.folder.holds(plain, in: link.text, from: folder) {
        continue
      }
      let isTold = outcome.findings.count < limit
      let target = link.target(from: folder)
      guard let fault = LinkFault(target, from: page.path, in: context, suggests: isTold)
      else { continue }
      guard isTold else {
        rest = ((rest?.count ?? 0) + 1, rest?.first ?? page.position(at: link.offset))
        continue
      }
      outcome.findings.append(
        fault.finding(
          text: link.text, at: page.position(at: link.offset), channel: page.name))
    }
    if let rest {
      outcome.findings.append(
        Finding(
          "link", at: rest.first, "\(rest.count) more links of the page lead nowhere",
          hint: "mend what makes them: they are more than are told one by one",
          about: Subject(fact: page.name, channel: page.name, item: "more links")))
    }
    outcome.findings += nestedFaults(of: page) + searchFaults(of: page, in: context)
    for base in page.elements.bases where base["href"] != nil {
      outcome.findings.append(
        Finding(
          "link", at: page.position(at: base.offset),
          "a <base> changes where every link of the page leads", hint: "take it out of the theme",
          about: Subject(fact: page.name, channel: page.name, item: "base")))
    }
    return outcome
  }

  /// The page for what is not there stands at every address: no relative link of it holds at all.
  private static func nestedFaults(of page: PublishedPage) -> [Finding] {
    guard page.path == "404.html" else { return [] }
    return page.links.filter { link in
      let isPlace = link.text.hasPrefix("#") || link.text.hasPrefix("/") || link.text.isEmpty
      return !isPlace && link.text.utf8.prefix { $0 != 0x2F }.firstIndex(of: 0x3A) == nil
    }.map { link in
      Finding(
        "link", at: page.position(at: link.offset),
        "'\(link.text)' breaks where the page stands for what is not there in a folder",
        hint: "link with the whole address: a server shows this page at every address",
        actual: link.text, about: Subject(fact: page.name, channel: page.name, item: link.text))
    }
  }

  /// Where a script of the page looks for the search index.
  private static func searchFaults(of page: PublishedPage, in context: CheckContext) -> [Finding] {
    page.elements.scripts.compactMap { script in
      guard let link = script.attribute("data-index"), !link.value.isEmpty,
        case let target = context.target(of: link, on: page), target != .elsewhere,
        !["", "index.html"].map({ .file(PublishedSearch.folder + $0, fragment: nil) })
          .contains(target)
      else { return nil }
      return Finding(
        "link", at: page.position(at: link.offset),
        "'\(link.value)' is not where the search index is, so the search finds nothing",
        hint: "run 'make site'", expected: PublishedSearch.folder, actual: link.value,
        about: Subject(fact: page.name, channel: page.name, item: "data-index"))
    }
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for path in context.folder.paths where path.hasSuffix(".css") {
      guard let source = outcome.text(of: path, in: context.folder) else { continue }
      let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      for address in StylesheetAddress.all(in: source.utf8) {
        outcome.checked.links += 1
        let target = LinkTarget(address.text, from: folder)
        guard let fault = LinkFault(target, from: path, in: context) else { continue }
        outcome.findings.append(
          fault.finding(text: address.text, at: source.position(at: address.offset), channel: path))
      }
    }
    return outcome
  }
}
