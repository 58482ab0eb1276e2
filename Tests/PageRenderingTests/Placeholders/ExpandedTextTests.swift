import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import Testing

@Suite struct ExpandedTextTests {
  private func expand(_ text: String) -> (text: String, variables: Set<String>, findings: [Finding])
  {
    let context = PageContext(
      facts: FactTable(of: .auditTrail), product: .auditTrail,
      page: PageFacts(title: "", description: "", path: "docs/page"),
      site: SiteFacts(title: "The site", url: "https://docs.example.com"), root: "./")
    let position = SourcePosition(file: "page.md", line: 2, column: 8)
    return expandedText(text, at: position, context: context)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("{{ audit-trail.action-count }} actions", "178 actions"),
    ("it {{ audit-trail.size-guidance }}", "it fits in one managed policy"),
    ("{{site.title}}: {{ quota.managed-policy }}", "The site: 6,144"),
    ("\\{{ x }}", "{{ x }}"), ("a } } { b", "a } } { b"), ("a <b> & c", "a <b> & c"),
  ])
  func `titles say facts in words`(_ text: String, _ expected: String) {
    let result = expand(text)
    #expect(result.text == expected)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: [
    ("é {{ a.b }}", 10, "no fact is known of 'a'"),
    ("{{ audit-trail.json }}", 8, "'audit-trail.json' is a block and cannot stand within a line"),
    ("x {{ page.title }}", 10, "'page.title' cannot stand in front matter, which states it"),
    ("x {{ site.title", 10, "placeholder '{{ site.title' is not closed"),
    ("{{ quota.managed-policy x=1 }}", 8, "'quota.managed-policy' takes no option 'x'"),
  ])
  func `what cannot be said in words is reported where it stands`(
    _ text: String, _ column: Int, _ message: String
  ) {
    let result = expand(text)
    #expect(result.findings.map(\.message) == [message])
    #expect(result.findings.map(\.position.column) == [column])
    #expect(result.findings.map(\.position.line) == [2])
  }

  @Test(arguments: [
    ("The policy \"{{ audit-trail.name }}\" has 178 actions", 48),
    ("é \\{{ and {{ audit-trail.name }}: 15 statements", 42),
    ("Quota of 6,144 characters", 17),
  ])
  func `a fact that is typed by hand is reported where it stands`(_ text: String, _ column: Int) {
    let findings = expand(text).findings
    #expect(findings.map(\.rule) == ["literal-fact"])
    #expect(findings.map(\.position.column) == [column])
  }
}
