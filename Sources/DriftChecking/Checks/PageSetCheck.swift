package import Diagnostics
internal import SiteDescription

/// The site must hold a page for every page of the content, with its twin, and no others.
package enum PageSetCheck: RunnableCheck {
  package static let ids: [RuleID] = ["missing-page", "orphan"]
  package static let rationale =
    "a page that is not there helps nobody, and one left over says what is no longer true"
  package static let examples: [CheckExample] = []

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.outline.pages {
      for file in [page.htmlFile, page.twinFile] where !context.site.files.contains(file) {
        outcome.findings.append(
          Finding(
            "missing-page", at: context.site.position(of: file),
            "the page '\(page.path)' is not published as '\(file)'", hint: "run 'make site'",
            about: Subject(fact: page.path, channel: file), model: page.position))
      }
    }
    for file in ["404.html", "robots.txt", "plumbline.json"]
    where !context.site.files.contains(file) {
      outcome.findings.append(
        Finding(
          "missing-page", at: context.site.position(of: file), "'\(file)' is not there",
          hint: "run 'make site'", about: Subject(fact: file, channel: file)))
    }
    let twins = Set(context.outline.pages.map(\.twinFile))
    for page in context.site.pages where page.page == nil && page.path != "404.html" {
      outcome.findings.append(orphan(page.path, in: context))
    }
    for file in context.site.files.sorted()
    where file.hasSuffix("index.md") && !twins.contains(file) {
      outcome.findings.append(orphan(file, in: context))
    }
    return outcome
  }

  private static func orphan(_ file: String, in context: CheckContext) -> Finding {
    Finding(
      "orphan", at: context.site.position(of: file), "no content page makes '\(file)'",
      hint: "remove it, or bring its Markdown back",
      about: Subject(fact: file, channel: file))
  }
}
