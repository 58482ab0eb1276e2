internal import CanonicalModel
package import Diagnostics
internal import Digests
internal import SiteDescription

/// The Markdown twin of a page must say what the page says, in the same order.
package enum MarkdownTwinCheck: PageCheck {
  package static let rules: [Rule] = [.markdownTwin, .link]
  package static let examples: [CheckExample] = [
    .passes(SamplePage.twin, in: file),
    .passes(SamplePage.twin.replacing("\n", with: "\r\n"), in: file),
    .passes(SamplePage.twin.replacing("**", with: "__"), in: file),
    .passes(SamplePage.twin.replacing("```", with: "~~~~~"), in: file),
    .passes(SamplePage.twin.replacing("# Sample page", with: "Sample page\n==="), in: file),
    .passes(SamplePage.twin.replacing(" | ", with: "|"), in: file),
    .passes(SamplePage.twin.replacing("AWS counts", with: "AWS\ncounts"), in: file),
    .passes(SamplePage.twin.replacing("2. ", with: "1. "), in: file),
    .passes(SamplePage.twin.replacing("\n      ", with: "\n\t"), in: file),
    .passes(SamplePage.twin + "\nWritten anew in 2026.\n", in: file),
    .passes("# Home\n\n[Sample page][1]\n\n[1]: ./page/index.html\n", in: .file("index.md")),
    .passes(SampleLists.whole.replacing("```", with: "~~~"), in: whole),
    .passes(home("See the <a href=\"page/index.html\">sample page</a>"), in: .file("index.html")),
    .passes(home("<a href=\" page/ \">Sample page</a>"), in: .file("index.html")),
    .absent(nil, in: file),
    .fails(
      home("<a href=▸\"docs/\">Sample page</a>"), "link",
      "'docs/' leads elsewhere than the Markdown twin's 'page/'", in: .file("index.html")),
    .fails(
      home("Sample page").replacing("<p>", with: "▸<p>"), "link", "does not link 'page/'",
      in: .file("index.html")),
    .fails(
      SamplePage.main.replacing("AWS counts", with: "Amazon counts")
        .replacing("<p data-fact=\"sample.size-g", with: "▸<p data-fact=\"sample.size-g"),
      "markdown-twin", "says 'Amazon' where the Markdown twin says 'AWS'"),
    .fails(
      home("").replacing("<h1>", with: "▸<h1>"), "markdown-twin",
      "the page lacks the paragraph 'Sample page'", in: .file("index.html")),
    .fails(
      SampleLists.whole.replacing("All of it.", with: "All of ▸that."), "markdown-twin",
      "'llms-full.txt' says 'that.'", in: whole),
    .fails(
      SamplePage.twin.replacing("# Sample page", with: "# Sample ▸paper"), "markdown-twin",
      "'paper' where its page says 'page'", in: file),
    .fails(
      SamplePage.twin.replacing("# Sample page", with: "## ▸Sample page"), "markdown-twin",
      "level 2", in: file),
    .fails(
      SamplePage.twin.replacing("1. Open **Policies**", with: "1. ▸Close **Policies**"),
      "markdown-twin", "'Close' where its page says 'Open'", in: file),
    .fails(
      SamplePage.twin.replacing("1. Open", with: "▸4. Open"), "markdown-twin", "begins with 4",
      in: file),
    .fails(
      SamplePage.twin.replacing("1. Open", with: "▸1. Open")
        .replacing("2. Choose **Create policy**.\n", with: ""),
      "markdown-twin", "lacks the item 'Choose Create policy.'", in: file),
    .fails(
      SamplePage.twin.replacing("3. Choose Next", with: "▸3. Choose Back.\n4. Choose Next"),
      "markdown-twin", "adds the item 'Choose Back.'", in: file),
    .fails(
      SamplePage.twin.replacing("The policy has", with: "The policy ▸once had"), "markdown-twin",
      "'once had' where its page says 'has'", in: file),
    .fails(
      SamplePage.twin.replacing("Hands its roles", with: "Hands ▸all roles"), "markdown-twin",
      "the row", in: file),
    .fails(
      "# Home\n\n[Sample page](▸nowhere/)\n", "markdown-twin", "which is not there",
      in: .file("index.md")),
    .fails(
      "# Home\n\n[Sample page](▸docs/index.md)\n", "markdown-twin", "leads to 'page/'",
      in: .file("index.md")),
    .fails("# Home\n\n▸Sample page\n", "markdown-twin", "does not link", in: .file("index.md")),
    .fails("# ▸Docs\n\nAll of it.\n", "markdown-twin", "another page, 'Docs'", in: file),
    .fails(
      SamplePage.twin.replacing("\n```\n", with: "\n").replacing("```json", with: "▸```json"),
      "markdown-twin", "not closed", in: file),
    .passes(SamplePage.main.replacing("statements.</p>", with: "statements, as you see.</p>")),
    .passes(SamplePage.main.replacing("<p>The policy has", with: "<p>As of today, The policy has")),
    .passes(SamplePage.main + "<p>Another thing is not in the twin.</p>"),
    .passes(SamplePage.main.replacing("The policy has", with: "The\u{A0}pol<wbr>icy h\u{AD}as")),
    .fails(
      SamplePage.main.replacing("<p>The policy has", with: "▸<p>That paper has"),
      "markdown-twin", "says 'That paper' where the Markdown twin says 'The policy'"),
    .fails(
      SamplePage.main.replacing("<p>The policy has", with: "▸<p>The policy never has"),
      "markdown-twin", "adds 'never', which the Markdown twin does not say"),
    .fails(
      SamplePage.main.replacing("Sample page</h1>", with: "Example page</h1>")
        .replacing("<h1", with: "▸<h1"), "markdown-twin", "the heading says 'Example'"),
    .fails(
      SamplePage.main.replacing("Sample page</h1>", with: "Old: Sample page</h1>")
        .replacing("<h1", with: "▸<h1"), "markdown-twin", "adds 'Old:'"),
    .fails(
      SamplePage.main.replacing("h1", with: "h3").replacing("<h3", with: "▸<h3"),
      "markdown-twin", "has level 3, and 1 in"),
    .fails(
      SamplePage.main.replacing(
        " \(Sample.span("sample.size.counted")) characters of", with: " characters of"
      )
      .replacing("<p data-fact=\"sample.size-g", with: "▸<p data-fact=\"sample.size-g"),
      "markdown-twin", "leaves out"),
    .fails(
      SamplePage.main.replacing("<p>The policy has", with: "▸<p>Has"), "markdown-twin",
      "says 'Has' where the Markdown twin says 'The policy has'"),
    .fails(
      home("Sample <a href=\"page/\">page</a>").replacing("<p>", with: "▸<p>")
        .replacing(">page</a>", with: ">paper</a>"), "markdown-twin", "'paper'",
      in: .file("index.html")),
  ]

  private static let whole = CheckExample.Place.file(PublishedLists.wholeFile)
  private static let file = CheckExample.Place.file("page/index.md")

  private static func home(_ text: String) -> String {
    SamplePage.html(
      head: SamplePage.metadata("", "Home"), navigation: SamplePage.navigation(""),
      main: "<h1>Home</h1>\n<p>\(text)</p>",
      neighbours: SamplePage.neighbours(of: "", next: ("page/", "Sample page")))
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard !page.isBlank else { return outcome }
    var isTold = false
    for text in outcome.repeats(in: context) {
      let judge = TwinJudge(text, of: page, in: context)
      let findings = judge.findings
      guard !findings.isEmpty || judge.hasMore else { continue }
      guard isOnlyPageChanged(page, text, in: context) else {
        outcome.findings += findings
        continue
      }
      if !isTold { outcome.findings += judge.losses }
      isTold = true
    }
    return outcome
  }

  /// True where the twin is as it was built and the page is not: then it is the page that changed.
  ///
  /// What it says is judged there, and what it no longer says is told by the twin.
  private static func isOnlyPageChanged(
    _ page: PublishedPage, _ twin: TwinText, in context: CheckContext
  ) -> Bool {
    let manifest = context.manifest
    guard let digest = twin.fileDigest else { return false }
    return manifest.tells(of: twin.file, digest: digest)
      && !manifest.tells(of: page.path, digest: SHA256.hex(of: page.source.utf8))
  }
}
