internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The site must hold a page for every page of the content, with its twin, and no others.
package enum PageSetCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.missingPage, .orphan]
  package static let examples: [CheckExample] = [
    .passes("x", in: .file("favicon.ico")),
    .passes("x", in: .file("google0123456789abcdef.html")),
    .passes(
      "<!doctype html>\n<title>google-site-verification</title>\n",
      in: .file("google0123456789abcdef.html")),
    .passes("x", in: .file(".well-known/security.html")),
    .passes("x", in: .file("assets/extra.js")),
    .absent(nil, "missing-page", "'docs/index.html'", in: .file("docs/index.html")),
    .fails(nil, "missing-page", "'page/index.md'", in: .file("page/index.md")),
    .fails(nil, "missing-page", "'robots.txt'", in: .file("robots.txt")),
    .fails(nil, "missing-page", "'llms.txt'", in: .file("llms.txt")),
    .fails(
      "▸<!doctype html>\n<title>x</title>\n", "missing-page", "shows nothing",
      in: .file("docs/index.html")),
    .fails(
      "▸<!doctype html>\n<p>old</p>\n", "orphan", "'old/index.html'", in: .file("old/index.html")),
    .fails("▸# Old\n", "orphan", "'old/index.md'", in: .file("old/index.md")),
    .fails("▸<p>old</p>\n", "orphan", "'docs/old.htm'", in: .file("docs/old.htm")),
    .fails("▸# Old\n", "orphan", "'docs/old.md'", in: .file("docs/old.md")),
    .fails("▸<p>old</p>\n", "orphan", "'page/index.html.bak'", in: .file("page/index.html.bak")),
    .fails("▸<urlset/>\n", "orphan", "'sitemap-old.xml'", in: .file("sitemap-old.xml")),
    .fails("▸{}\n", "orphan", "'policies/old.json'", in: .file("policies/old.json")),
    .fails(
      "▸{}\n", "orphan", "'policies/sample@2024-02.json'",
      in: .file("policies/sample@2024-02.json")),
    .fails("▸<feed/>\n", "orphan", "'policies/queue.atom'", in: .file("policies/queue.atom")),
    .fails(nil, "missing-page", "'policies/sample.atom'", in: .file("policies/sample.atom")),
    .passes("x", in: .file("policies/sample.json.br")),
    .fails(
      "▸{\"model\": \"\(Sample.revision)\", \"files\": {\"index", "missing-page", "cannot be read",
      in: .file("plumbline.json")),
    .passes("{ \"model\": \"\(Sample.revision)\" }", in: .file("plumbline.json")),
    .fails("▸{}\n", "missing-page", "tells no revision", in: .file("plumbline.json")),
    .fails("▸", "missing-page", "'404.html' shows nothing", in: .file("404.html")),
  ]

  /// The files that every site has beside its pages.
  static let expected = [
    "404.html", "llms-full.txt", "llms.txt", "plumbline.json", "robots.txt", "sitemap.xml",
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard page.isBlank, page.page != nil || page.path == "404.html" else { return CheckOutcome() }
    return CheckOutcome(findings: [
      Finding(
        "missing-page", at: page.position(at: 0),
        "'\(page.path)' shows nothing" + (page.page.map { " of the page '\($0.path)'" } ?? ""),
        hint: "run 'make site'", expected: page.page.map(context.title),
        about: Subject(fact: page.page?.path ?? page.path, channel: page.path),
        model: page.page?.position)
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
              + context.folder.absence(of: file), hint: "run 'make site'", expected: file,
            about: Subject(fact: page.path, channel: file), model: page.position))
      }
    }
    for file in expected + context.feeds.map(\.path) where !context.folder.contains(file) {
      outcome.findings.append(
        Finding(
          "missing-page", at: context.folder.position(of: file),
          "'\(file)' is not there" + context.folder.absence(of: file), hint: "run 'make site'",
          expected: file, about: Subject(fact: file, channel: file)))
    }
    outcome.findings += manifestFault(noting: &outcome, in: context).map { [$0] } ?? []
    outcome.findings += orphans(in: context).map { file in
      Finding(
        "orphan", at: context.folder.position(of: file), "no content page makes '\(file)'",
        hint: "run 'make site' to remove it, or bring back what it was made from", actual: file,
        about: Subject(fact: file, channel: file))
    }
    return outcome
  }

  /// A manifest that was cut off or emptied tells neither the revision nor the files of a site.
  private static func manifestFault(
    noting outcome: inout CheckOutcome, in context: CheckContext
  ) -> Finding? {
    let path = PublishedManifest.path
    guard let source = outcome.text(of: path, in: context.folder) else { return nil }
    let isReadable = PublishedManifest.isReadable(source.utf8)
    guard !isReadable || context.manifest.revision == nil else { return nil }
    return Finding(
      "missing-page", at: source.position(at: 0),
      isReadable
        ? "'\(path)' tells no revision of the model"
        : "'\(path)' cannot be read as JSON, so it tells nothing of the site",
      hint: "run 'make site'", expected: isReadable ? "model" : "JSON",
      about: Subject(fact: path, channel: path))
  }

  /// Documents that nothing makes; other files may be added to a site at will.
  private static func orphans(in context: CheckContext) -> [String] {
    let made = Set(
      context.outline.pages.flatMap { [$0.htmlFile, $0.twinFile] } + expected
        + context.feeds.map(\.path)
        + context.configuration.redirects.map(\.from.file)
        + context.product.publishedPolicies.flatMap(PolicyDownload.all).map(\.path))
    return context.folder.paths.filter { file in
      let isSibling = CompressedSibling(file, among: made.contains) != nil
      return !made.contains(file) && !isSibling && !context.folder.isUnknown(file)
        && !ForeignFile.isExpected(file)
        && (file.hasPrefix("policies/") || ForeignFile.isLeftOver(file))
    }
  }
}
