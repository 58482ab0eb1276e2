internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The site must hold a page for every page of the content, with its twin, and no others.
package enum PageSetCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.missingPage, .orphan]
  package static let examples: [CheckExample] = [
    .passes("x", in: .file("favicon.ico")),
    .absent(nil, "missing-page", "'docs/index.html'", in: .file("docs/index.html")),
    .fails(nil, "missing-page", "'page/index.md'", in: .file("page/index.md")),
    .fails(nil, "missing-page", "'robots.txt'", in: .file("robots.txt")),
    .fails(
      "▸<!doctype html>\n<title>x</title>\n", "missing-page", "shows nothing",
      in: .file("docs/index.html")),
    .fails(
      "▸<!doctype html>\n<p>old</p>\n", "orphan", "'old/index.html'", in: .file("old/index.html")),
    .fails("▸# Old\n", "orphan", "'old/index.md'", in: .file("old/index.md")),
    .fails("▸{}\n", "orphan", "'policies/old.json'", in: .file("policies/old.json")),
  ]

  /// The files that every site has beside its pages.
  static let expected = ["404.html", "plumbline.json", "robots.txt", "sitemap.xml"]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, page.isBlank else { return CheckOutcome() }
    return CheckOutcome(findings: [
      Finding(
        "missing-page", at: page.position(at: 0),
        "'\(page.path)' shows nothing of the page '\(outlinePage.path)'", hint: "run 'make site'",
        about: Subject(fact: outlinePage.path, channel: page.path), model: outlinePage.position)
    ])
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.outline.pages {
      for file in [page.htmlFile, page.twinFile] where !context.folder.contains(file) {
        outcome.findings.append(
          Finding(
            "missing-page", at: context.folder.position(of: file),
            "the page '\(page.path)' is not published as '\(file)'"
              + context.folder.absence(of: file), hint: "run 'make site'",
            about: Subject(fact: page.path, channel: file), model: page.position))
      }
    }
    for file in expected where !context.folder.contains(file) {
      outcome.findings.append(
        Finding(
          "missing-page", at: context.folder.position(of: file),
          "'\(file)' is not there" + context.folder.absence(of: file), hint: "run 'make site'",
          about: Subject(fact: file, channel: file)))
    }
    outcome.findings += orphans(in: context).map { file in
      Finding(
        "orphan", at: context.folder.position(of: file), "no content page makes '\(file)'",
        hint: "run 'make site' to remove it, or bring back what it was made from",
        about: Subject(fact: file, channel: file))
    }
    return outcome
  }

  /// Pages, twins and downloads that nothing makes; other files may be added to a site at will.
  private static func orphans(in context: CheckContext) -> [String] {
    let pages = Set(context.outline.pages.map(\.htmlFile) + ["404.html"])
    let twins = Set(context.outline.pages.map(\.twinFile))
    let downloads = Set(context.product.policies.flatMap(PolicyDownload.all).map(\.path))
    return context.folder.paths.filter { file in
      if file.hasSuffix(".html") { return !pages.contains(file) }
      if file == "index.md" || file.hasSuffix("/index.md") { return !twins.contains(file) }
      return file.hasPrefix("policies/") && !downloads.contains(file)
    }
  }
}
