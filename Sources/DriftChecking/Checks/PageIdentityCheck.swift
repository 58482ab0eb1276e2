package import Diagnostics
internal import SiteDescription

/// A file must hold its own page, and hold it to its end.
package enum PageIdentityCheck: SiteWideCheck {
  package static let rules: [Rule] = [.missingPage]
  package static let examples: [CheckExample] = [
    .passes("<h1>Sample page</h1>"),
    .passes(Sample.head.replacing("sample.example/page/", with: "sample.example/docs/"), in: .head),
    .absent(nil, in: .file(SampleSite.pageFile)),
    .fails(
      "▸"
        + SamplePage.html(
          head: SamplePage.head("page/", ["Home", "Docs", "Sample page"]),
          navigation: Sample.navigation, main: "<h1>Sample page</h1>", neighbours: ""),
      "missing-page", "holds the page 'page'", in: .file("docs/index.html")),
    .passes(
      SampleSite.docsPage.replacing("</body>", with: "").replacing("</html>", with: ""),
      in: .file("docs/index.html")),
    .passes(errorPage("Not found"), in: .file("404.html")),
    .fails(
      "▸" + errorPage("Docs"), "missing-page", "'404.html' holds the page 'docs/index'",
      in: .file("404.html")),
    .fails(
      "▸<!doctype html>\n<html>\n<body>\n<h1>Docs</h1>\n<p>All o", "missing-page", "cut off",
      in: .file("docs/index.html")),
  ]

  private static func errorPage(_ title: String) -> String {
    "<!doctype html>\n<html lang=\"en\"><main><h1>\(title)</h1></main></html>"
  }

  /// The item of the findings that explain all others about a file.
  static let item = "another page"

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let readable = pages.filter { !$0.isRefused && !$0.isBlank }
    let areWhole = readable.count(where: \.isWhole) * 2 > readable.count
    let endings = Set(readable.filter(\.isWhole).map(\.lastElement))
    let findings = readable.compactMap { record -> Finding? in
      guard let page = record.page else { return nil }
      // The last end tags may be left out where all that is before them is there.
      if areWhole, !record.isWhole, !endings.contains(record.lastElement) {
        return finding(
          record, page, "'\(record.path)' is cut off: it has no end tags, as others do",
          values: ("</html>", nil))
      }
      guard let stated = other(than: page, by: record, in: context) else { return nil }
      return finding(
        record, page, "'\(record.path)' holds the page '\(stated.path)' instead of '\(page.path)'",
        values: (page.path, stated.path))
    }
    return CheckOutcome(
      findings: findings + pages.compactMap { errorPage($0, in: context) })
  }

  /// The page that stands where readers are to be told that there is none.
  private static func errorPage(_ record: PageRecord, in context: CheckContext) -> Finding? {
    guard record.path == "404.html", !record.isRefused, let title = record.title,
      let page = context.outline.pages.first(where: { context.title(of: $0) == title })
    else { return nil }
    return finding(
      record, page, "'404.html' holds the page '\(page.path)'",
      values: ("the page for what is not there", page.path))
  }

  /// The page whose address and title a file gives for its own, where it should hold another one.
  private static func other(
    than page: OutlinePage, by record: PageRecord, in context: CheckContext
  ) -> OutlinePage? {
    let site = context.configuration.url
    guard let canonical = record.canonical, let title = record.title,
      case .file(let file, _)? = LinkTarget(absolute: canonical, site: site), file != page.htmlFile,
      let other = context.outline.page(publishedAt: file)
    else { return nil }
    return context.title(of: other) == title ? other : nil
  }

  private static func finding(
    _ record: PageRecord, _ page: OutlinePage, _ message: String, values: (String?, String?)
  ) -> Finding {
    Finding(
      "missing-page", at: record.position, message, hint: "run 'make site'",
      expected: values.0, actual: values.1,
      about: Subject(fact: page.path, channel: record.path, item: item), model: page.position)
  }
}
