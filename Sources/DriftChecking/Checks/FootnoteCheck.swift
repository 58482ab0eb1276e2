package import Diagnostics

/// A footnote's sign must lead to the note that has its number, and the note back to the sign.
package enum FootnoteCheck: PageCheck {
  package static let rules: [Rule] = [.link]
  package static let examples: [CheckExample] = [
    .passes(notes()),
    .passes(notes("</ol>", "<li id=\"n3\">Nothing leads here yet.</li></ol>")),
    .passes(notes(">1</a>", ">[1]</a>").replacing("Footnote 1", with: "Note one")),
    .passes(notes("<ol>", "<ol start=\"1\">")),
    .passes("<p>See <a href=\"#a\">7</a>.</p><p id=\"a\">No footnote.</p>"),
    .passes(notes(">1</a>", ">¹</a>")),
    .passes(notes("Back from footnote 2", "Back from footnote 2 to place 3")),
    .passes(notes(">1</a>", ">*</a>").replacing(">2</a>", with: ">†</a>")),
    .absent("<p>no footnote here</p>"),
    .fails(notes("href=\"#n1\"", "href=▸\"#n2\""), "link", "'1' leads to footnote 2"),
    .fails(notes("href=\"#n1\"", "href=▸\"#r2\""), "link", "'1' leads to no footnote"),
    .fails(
      notes("<a id=\"r1\"", "▸<a id=\"r1\"").replacing(">1</a>", with: ">3</a>"), "link",
      "'3' leads to footnote 1"),
    .fails(
      notes("<a id=\"r2\"", "▸<a id=\"r2\"").replacing(">2</a>", with: ">*</a>"), "link",
      "'*' leads to footnote 2"),
    .fails(notes("aria-label=\"Footnote 1", "aria-label=▸\"Footnote 2"), "link", "'Footnote 2'"),
    .fails(notes("href=\"#r1\"", "href=▸\"#r2\""), "link", "leads back to the sign of footnote 2"),
    .fails(
      notes("aria-label=\"Back from footnote 2", "aria-label=▸\"Back from footnote 1"), "link",
      "'Back from footnote 1'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    let sections = page.elements.attributed.filter(\.holdsFootnotes)
    guard !sections.isEmpty else { return CheckOutcome() }
    let judge = FootnoteJudge(page: page, sections: sections)
    return CheckOutcome(findings: judge.findings)
  }

  /// Two footnotes, one text in them replaced.
  private static func notes(_ old: String = "", _ new: String = "") -> String {
    let text = """
      <p>One<a id="r1" href="#n1" role="doc-noteref" aria-label="Footnote 1">1</a>
      and two<a id="r2" href="#n2" role="doc-noteref">2</a>.</p>
      <section role="doc-endnotes"><ol>
      <li id="n1">First. <a href="#r1" role="doc-backlink">back</a></li>
      <li id="n2">Second.
      <a href="#r2" role="doc-backlink" aria-label="Back from footnote 2">back</a></li>
      </ol></section>
      """
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }
}
