package import Diagnostics
internal import SiteDescription

/// `llms.txt` must list every page by its name, and `llms-full.txt` hold every page's text.
package enum LanguageModelCheck: SiteWideCheck {
  package static let rules: [Rule] = [.markdownTwin]
  package static let examples: [CheckExample] = [
    .passes(SampleLists.index, in: index),
    .passes(SampleLists.index.replacing("\n- ", with: "\r\n* "), in: index),
    .passes(SampleLists.index.replacing("page/index.md", with: "page/"), in: index),
    .passes(
      SampleLists.index + "\n## Optional\n\n- [The policy](policies/sample.json)\n", in: index),
    .passes(SampleLists.whole.replacing("\n***\n", with: "\n---\n"), in: whole),
    .passes(
      SampleLists.index.replacing("- [Einbau](einbau/index.md)\n", with: "")
        + "\n## Optional\n\n- [Einbau](einbau/index.md)\n", in: index),
    .absent(nil, in: index),
    .absent(nil, in: whole),
    .fails(
      SampleLists.index.replacing("- [Home](index.md)\n", with: "")
        .replacing(
          "- [Sample page](page/index.md)\n",
          with: "▸- [Sample page](page/index.md)\n- [Home](index.md)\n"
        )
        .replacing("## Home", with: "## Sample page"), "markdown-twin",
      "'page' is not in place in 'llms.txt'", in: index),
    .fails(
      SampleLists.index.replacing("\n## Docs\n\n", with: "")
        .replacing("- [Install]", with: "\n## ▸Docs\n\n- [Install]"), "markdown-twin",
      "has 'docs/install' first in the section 'Docs'", in: index),
    .fails(
      SampleLists.whole.replacing("Source: [docs/index.md](docs/index.md)", with: "@")
        .replacing(
          "Source: [docs/install/index.md](docs/install/index.md)",
          with: "Source: [docs/index.md](docs/index.md)"
        )
        .replacing("@", with: "▸Source: [docs/install/index.md](docs/install/index.md)"),
      "markdown-twin", "is not in place in 'llms-full.txt'", in: whole),
    .fails(
      SampleLists.index.replacing("- [Home]", with: "▸- [Home]")
        .replacing("- [Sample page](page/index.md)\n", with: ""), "markdown-twin",
      "'llms.txt' does not list 'page'", in: index),
    .fails(
      SampleLists.index + "- [Gone](▸gone/index.md)\n", "markdown-twin",
      "'gone/index.md', which is not there", in: index),
    .fails(
      SampleLists.index + "- [Nothing](▸404.html)\n", "markdown-twin", "which is no page",
      in: index),
    .fails(
      SampleLists.index + "▸- [Docs](docs/index.md)\n", "markdown-twin", "lists 'docs/index' twice",
      in: index),
    .fails(
      SampleLists.index.replacing("[Sample page]", with: "[Sample ▸paper]"), "markdown-twin",
      "'paper' where it should say 'page'", in: index),
    .fails(
      SampleLists.index.replacing("(page/index.md)", with: "(page/index.md): ▸Old words."),
      "markdown-twin", "adds 'Old words.'", in: index),
    .fails(
      SampleLists.index.replacing("## Docs\n", with: "## ▸Docks\n"), "markdown-twin",
      "section 'Docks'", in: index),
    .fails(
      SampleLists.index.replacing("# Sample\n", with: "# ▸Simple\n"), "markdown-twin", "'Simple'",
      in: index),
    .fails(
      SampleLists.index.replacing("A sample.", with: "A ▸simple."), "markdown-twin", "'simple.'",
      in: index),
    .fails(
      SampleLists.whole.replacing("Source: [page/index.md](page/index.md)", with: "")
        .replacing("Source: [index.md]", with: "▸Source: [index.md]"), "markdown-twin",
      "'llms-full.txt' lacks the page 'page'", in: whole),
    .fails(
      SampleLists.whole.replacing("Source: [page/index.md]", with: "▸Source: [old/index.md]"),
      "markdown-twin", "names 'old/index.md'", in: whole),
    .fails(
      SampleLists.whole + "\n***\n\n▸Source: [old/index.md](old/index.md)\n\n# Old\n",
      "markdown-twin", "'old/index.md', which is no page", in: whole),
    .fails(
      SampleLists.whole + "\n***\n\n▸Source: [docs/index.md](docs/index.md)\n\n# Docs\n",
      "markdown-twin", "twice", in: whole),
  ]

  private static let index = CheckExample.Place.file(PublishedLists.indexFile)
  private static let whole = CheckExample.Place.file(PublishedLists.wholeFile)

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    if let source = outcome.text(of: PublishedLists.indexFile, in: context.folder) {
      outcome.checked.links += context.lists.blocks.reduce(0) { $0 + $1.links.count }
      outcome.findings += ListJudge(
        file: PublishedLists.indexFile, context: context, position: source.position
      ).findings(of: context.lists.blocks)
    }
    switch context.lists.whole {
    case .success(let whole?):
      let judge = ListJudge(
        file: PublishedLists.wholeFile, context: context, position: whole.position)
      outcome.findings += judge.findings(
        of: whole.pieces, below: MarkdownBlocks.all(in: whole.preface.utf8))
    case .success: break
    case .failure(let error): outcome.unreadable.append(error)
    }
    return outcome
  }
}
