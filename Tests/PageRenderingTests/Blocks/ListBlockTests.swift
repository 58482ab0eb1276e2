import AuditTrail
import CanonicalModel
import IAMPolicy
import PageRendering
import Testing

@Suite struct ListBlockTests {
  @Test func `the text of each step is the model's`() {
    let html = render("{{ create-policy.steps }}").html
    let items = html.split(separator: "\n").filter { $0.hasPrefix("<li>") }
      .map { BrowserText.text(of: String($0)) }
    #expect(items == Procedure.createPolicy.steps.map(\.text))
    #expect(html.hasPrefix("<ol class=\"steps\" data-fact=\"create-policy.steps\">\n"))
    #expect(
      html.contains("<strong class=\"ui\">Next</strong> (older console: <span class=\"ui-older\">"))
    #expect(html.contains("<code>AuditTrailRole</code>"))
  }

  @Test func `steps are text, whatever they hold`() throws {
    let page = render("{{ odd-steps.steps }}", product: SmallProduct.product)
    let step = try #require(SmallProduct.product.procedures.first?.steps.first)
    #expect(BrowserText.text(in: page.html, from: "<li", to: "</li>") == step.text)
    #expect(
      page.twin.contains(
        "1. Choose **A & \\<B>** (older console: \\*C\\*) and type `` `x|y` ``."))
  }

  @Test func `the table has a row a statement, its Sid first`() {
    let html = render("{{ audit-trail.statements }}").html
    let rows = html.split(separator: "\n").filter { $0.hasPrefix("<tr><th scope=\"row\">") }
    #expect(rows.count == 15)
    for (row, documented) in zip(rows, PublishedPolicy.auditTrail.statements) {
      let sid = documented.statement.sid ?? ""
      #expect(row.contains("<th scope=\"row\"><code>\(sid)</code></th>"))
      #expect(BrowserText.text(of: String(row)).contains(documented.purpose))
      #expect(
        row.hasSuffix(
          "<td class=\"number\">\(documented.statement.actions.patterns.count)</td></tr>"))
    }
    #expect(html.contains("<table class=\"statements\" data-fact=\"audit-trail.statements\">"))
    #expect(html.contains("What Audit Trail does with it"))
  }

  @Test func `a table's cells hold any text`() {
    let page = render("{{ odd.statements }}", product: SmallProduct.product)
    #expect(page.html.contains("What Small &amp; &lt;b&gt;bold&lt;/b&gt; does with it"))
    #expect(
      page.html.contains(
        "<td>Does | &lt;script&gt;alert('&amp;amp;\"')&lt;/script&gt; things.</td>"))
    #expect(
      page.twin.contains("| `A` | Does \\| \\<script>alert('\\&amp;\"')\\</script> things. | 2 |"))
  }
}
