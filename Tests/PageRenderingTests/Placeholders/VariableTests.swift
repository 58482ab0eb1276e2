import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import Testing

/// What a page shows of the words that a site or a page gives a name.
@Suite struct VariableTests {
  private let facts = FactTable(of: .auditTrail)

  private func variable(_ name: String, _ words: String, line: Int = 5) -> TextVariable {
    TextVariable(
      name: name, written: words, at: SourcePosition(file: "plumbline.yml", line: line, column: 12),
      facts: facts)
  }

  private func context(_ site: [TextVariable], _ page: [TextVariable] = []) -> PageContext {
    PageContext(
      facts: facts, product: .auditTrail,
      page: PageFacts(title: "", description: "", path: "docs/page", variables: page),
      site: SiteFacts(title: "The site", url: "https://docs.example.com", variables: site),
      root: "./")
  }

  private func render(_ markdown: String, _ context: PageContext) -> RenderedPage {
    let source = SourcePage(file: "page.md", path: "docs/page", utf8: Array(markdown.utf8))
    return RenderedPage(ExpandedPage(ParsedPage(source), context: context))
  }

  @Test(arguments: [
    ("Sample Cloud", "Sample Cloud", "Sample Cloud"),
    ("**bold** `code` [a](b)", "**bold** `code` [a](b)", "\\*\\*bold\\*\\* \\`code\\` \\[a\\](b)"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;", "\\<b>\\&amp;"),
    ("# no heading", "# no heading", "# no heading"),
    ("\\{{ x }}", "{{ x }}", "\\{\\{ x \\}\\}"),
    (
      "{{ quota.managed-policy }} in all",
      "<b data-fact=\"quota.managed-policy\">6,144</b> in all", "6,144 in all"
    ),
  ])
  func `words are text and never markup, and a fact among them is bound`(
    words: String, html: String, twin: String
  ) {
    let page = render("It is {{ site.words }}.", context([variable("site.words", words)]))
    let shown = html.replacing("<b data", with: "<span data").replacing("</b>", with: "</span>")
    #expect(page.faults == [])
    #expect(page.html == "<p>It is \(shown).</p>\n")
    #expect(page.twin.contains("It is \(twin)."), "\(page.twin)")
    #expect(page.survey.variables == ["site.words"])
  }

  @Test(arguments: [
    ("{{ site.prodcut }}", "did you mean 'site.product'"),
    ("{{ page.product }}", "did you mean 'site.product'"),
    ("{{ site.anything }}", "give it a value below 'variables:' in the configuration"),
    ("{{ page.anything }}", "give it a value below 'variables:' in the page's front matter"),
    ("{{ site.product x=1 }}", "leave the option out"),
  ])
  func `a name that is not known is told with the nearest that is`(
    placeholder: String, hint: String
  ) {
    let page = render("It is \(placeholder).", context([variable("site.product", "Cloud")]))
    #expect(page.findings.map(\.position.column) == [7])
    #expect(page.findings.map(\.rule) == ["placeholder"])
    #expect(page.findings.allSatisfy { $0.hint.contains(hint) }, "\(page.findings)")
  }

  @Test(arguments: [
    ("é 6,144 characters", "It has {{ site.words }}.", 14),
    ("6,144", "It has {{ site.words }} characters.", 12),
    ("{{ quota.policy-name }} of 6,144 characters", "**It** {{ site.words }}", 39),
    ("of 178", "{{ audit-trail.name }} has {{ site.words }} actions.", 15),
  ])
  func `a number typed into a variable is told where it is typed`(
    words: String, markdown: String, column: Int
  ) {
    let page = render(markdown, context([variable("site.words", words)]))
    #expect(page.findings.map(\.rule) == ["literal-fact"])
    #expect(
      page.findings.map(\.position)
        == [SourcePosition(file: "plumbline.yml", line: 5, column: column)])
  }

  @Test func `a number on the page is told there, whatever variable says what it counts`() {
    let page = render(
      "It has 6,144 {{ site.word }}.", context([variable("site.word", "characters")]))
    #expect(page.faults.map { $0.prefix(17) } == ["1:8 literal-fact "])
  }

  @Test func `titles take variables, and tell a number typed into one where it stands`() {
    let context = context(
      [variable("site.limit", "6,144", line: 3)], [variable("page.word", "characters", line: 4)])
    let title = expandedText(
      "At most {{ site.limit }} {{ page.word }}, {{ quota.policy-name }}",
      at: SourcePosition(file: "page.md", line: 2, column: 8), context: context)
    #expect(title.text == "At most 6,144 characters, 128")
    #expect(title.variables == ["site.limit", "page.word"])
    #expect(
      title.findings.map(\.position)
        == [SourcePosition(file: "plumbline.yml", line: 3, column: 12)])
  }

  @Test(arguments: [
    ("é {{ audit-trail.nmae }}", 14, "no fact is named 'audit-trail.nmae'"),
    ("{{ audit-trail.json }}", 12, "'audit-trail.json' is a block and cannot stand within a line"),
    ("{{ site.other }}", 12, "'site.other' cannot stand in a variable"),
    ("{{ page.title }}", 12, "'page.title' cannot stand in a variable"),
    ("{{ quota", 12, "placeholder '{{ quota' is not closed"),
  ])
  func `what words cannot name is told where they name it`(
    words: String, column: Int, message: String
  ) {
    let findings = variable("site.words", words).findings
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.position.column) == [column])
  }
}
