import Diagnostics
import PageRendering
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("{{ audit-trail.size.counted }}", "<span data-fact=\"audit-trail.size.counted\">5,664</span>"),
    ("{{audit-trail.action-count}}", "<span data-fact=\"audit-trail.action-count\">178</span>"),
    ("{{\taudit-trail.name\t}}", "<span data-fact=\"audit-trail.name\">AuditTrailRole</span>"),
    ("{{ quota.managed-policy }}", "<span data-fact=\"quota.managed-policy\">6,144</span>"),
    ("{{ page.title }}", "A page"),
    ("{{ page.description }}", "What it says."),
    ("{{ site.title }}", "The site"),
    ("{{ site.url }}", "https://docs.example.com"),
    (
      "it {{ audit-trail.size-guidance }}",
      "it <span data-fact=\"audit-trail.size-guidance\">fits in one managed policy</span>"
    ),
    (
      "*{{ audit-trail.size.quota }}*",
      "<em><span data-fact=\"audit-trail.size.quota\">6,144</span></em>"
    ),
    ("a {{ page.title }}{{ page.title }}", "a A pageA page"),
  ])
  func `a placeholder gives its value, bound to its fact`(_ markdown: String, _ html: String) {
    let page = render(markdown)
    #expect(page.html == "<p>\(html)</p>\n")
    #expect(page.faults.isEmpty)
  }

  @Test(arguments: [
    ("\\{{ page.title }}", "&#123;&#123; page.title &#125;&#125;"),
    ("`{{ page.title }}`", "<code>{{ page.title }}</code>"),
    ("{ { page.title }}", "{ { page.title &#125;&#125;"),
    ("{ page.title }", "{ page.title }"),
    ("{\\{ page.title }}", "&#123;&#123; page.title &#125;&#125;"),
  ])
  func `braces that are code or escaped stay as they are`(_ markdown: String, _ html: String) {
    let page = render(markdown)
    #expect(page.html == "<p>\(html)</p>\n")
    #expect(page.faults.isEmpty)
  }

  @Test func `a table's cell keeps its placeholder`() {
    let page = render("| a |\n|---|\n| {{ audit-trail.action-count }} |\n")
    #expect(page.html.contains("<td><span data-fact=\"audit-trail.action-count\">178</span></td>"))
    #expect(page.twin.contains("| 178 |"))
  }

  @Test(arguments: [
    ("{{ audit-trial.json }}", "no fact is known of 'audit-trial'", "did you mean 'audit-trail'"),
    ("{{ qouta.managed-policy }}", "no fact is known of 'qouta'", "did you mean 'quota'"),
    ("{{ sitte.title }}", "no fact is known of 'sitte'", "did you mean 'site'"),
    ("{{ xyzzy.json }}", "no fact is known of 'xyzzy'", "run 'plumbline list facts'"),
    (
      "{{ audit-trail.size.count }}", "no fact is named 'audit-trail.size.count'",
      "did you mean 'audit-trail.size.counted'"
    ),
    ("{{ page.titel }}", "no fact or variable is named 'page.titel'", "did you mean 'page.title'"),
    ("{{ audit-trail }}", "no fact is named 'audit-trail'", "run 'plumbline list facts'"),
    ("{{ page. }}", "no fact or variable is named 'page.'", "give it a value below 'variables:'"),
    ("{{ }}", "placeholder '{{ }}' names no fact", "run 'plumbline list facts'"),
    ("{{}}", "placeholder '{{ }}' names no fact", "run 'plumbline list facts'"),
    ("{{ page.title", "placeholder '{{ page.title' is not closed", "close it with '}}'"),
    ("{{ page.title }", "placeholder '{{ page.title }' is not closed", "close it with '}}'"),
    (
      "{{ page.title size=1 }}", "'page.title' takes no option 'size'", "leave the option out"
    ),
    (
      "{{ audit-trail.action-count layout=compact }}",
      "'audit-trail.action-count' takes no option 'layout'", "leave the option out"
    ),
    (
      "{{ audit-trail.json layuot=compact }}", "'audit-trail.json' takes no option 'layuot'",
      "did you mean 'layout'"
    ),
    (
      "{{ audit-trail.json layout=wide }}", "no layout is named 'wide'",
      "write layout=readable or layout=compact"
    ),
    (
      "{{ audit-trail.json statement=CloudFormaton }}",
      "policy 'audit-trail' has no statement 'CloudFormaton'", "did you mean 'CloudFormation'"
    ),
    (
      "{{ audit-trail.json layout }}", "'layout' in placeholder 'audit-trail.json' is no option",
      "write options as key=value"
    ),
    (
      "{{ audit-trail.json layout= }}", "'layout=' in placeholder 'audit-trail.json' is no option",
      "write options as key=value"
    ),
    (
      "{{ audit-trail.json layout=compact layout=readable }}",
      "placeholder 'audit-trail.json' has two options 'layout'", "leave one of them out"
    ),
    (
      "The policy: {{ audit-trail.json }}",
      "'audit-trail.json' is a block and needs a paragraph of its own",
      "put it on a line of its own between blank lines"
    ),
    (
      "## {{ create-policy.steps }}",
      "'create-policy.steps' is a block and needs a paragraph of its own",
      "put it on a line of its own between blank lines"
    ),
  ])
  func `a placeholder that names nothing says what was meant`(
    _ markdown: String, _ message: String, _ hint: String
  ) throws {
    let page = render(markdown)
    let finding = try #require(page.findings.first)
    #expect(page.findings.count == 1)
    #expect(finding.rule == "placeholder")
    #expect(finding.message == message)
    #expect(finding.hint.hasPrefix(hint))
    #expect(!page.html.contains("{{"))
    #expect(!page.twin.contains("{{"))
  }

  @Test(arguments: [
    ("[a]({{page.title}})", "1:1"), ("[a](<{{ page.title }}>)", "1:1"),
    ("[a]({{ page.title }})", "1:5"), ("[a](b.md \"{{ page.title }}\")", "1:1"),
    ("![a]({{page.title}})", "1:1"), ("x <b title=\"{{ page.title }}\">", "1:3"),
    ("<div>{{ page.title }}</div>", "1:1"),
    ("[a][b]\n\n[b]: {{page.title}}", "1:1"),
  ])
  func `a placeholder cannot stand in a link's target, its title or HTML`(
    _ markdown: String, _ position: String
  ) {
    let faults = render(markdown).faults.filter { $0.contains(" placeholder ") }
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasPrefix("\(position) placeholder a placeholder cannot stand in") == true)
  }

  @Test func `all findings are told at once, in the order of the text`() {
    let page = render("{{ a.b }} and {{ page.title }} and {{ c.d }}\n\n{{ e.f }}\n")
    #expect(
      page.findings.map(\.position.description) == ["page.md:1:1", "page.md:1:36", "page.md:3:1"])
  }

  @Test func `a text without a value is reported, never left empty`() {
    let page = render("x {{ odd.description }}", product: SmallProduct.product)
    #expect(page.findings.map(\.message) == ["'odd.description' is empty"])
  }
}
