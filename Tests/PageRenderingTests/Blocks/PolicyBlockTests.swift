import AuditTrail
import CanonicalModel
import Diagnostics
import IAMPolicy
import PageRendering
import Testing

@Suite struct PolicyBlockTests {
  @Test(arguments: PolicyLayout.allCases)
  func `what a browser copies is what the policy's writer writes`(_ layout: PolicyLayout) {
    let page = render("{{ audit-trail.json layout=\(layout.rawValue) }}")
    let text = BrowserText.text(in: page.html, from: "<pre", to: "</pre>")
    let expected = PolicyWriter(layout: layout).text(of: PublishedPolicy.auditTrail.document)
    #expect(text == expected + "\n")
    #expect(
      page.html.contains("data-fact=\"audit-trail.json\" data-layout=\"\(layout.rawValue)\">"))
    #expect(page.twin.contains("```json\n\(expected)\n```"))
    #expect(page.faults.isEmpty)
  }

  @Test(arguments: PolicyLayout.allCases)
  func `every ASCII character of a policy survives`(_ layout: PolicyLayout) throws {
    let page = render(
      "{{ odd.json layout=\(layout.rawValue) }}", product: SmallProduct.product)
    let text = try #require(BrowserText.text(in: page.html, from: "<pre", to: "</pre>"))
    let policy = try #require(SmallProduct.product.policies.first)
    let expected = PolicyWriter(layout: layout).text(of: policy.document) + "\n"
    #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: PublishedPolicy.auditTrail.statements.compactMap(\.statement.sid))
  func `one statement can be shown alone`(_ sid: String) throws {
    let page = render("{{ audit-trail.json statement=\(sid) }}")
    let statement = try #require(
      PublishedPolicy.auditTrail.document.statements.first { $0.sid == sid })
    let text = BrowserText.text(in: page.html, from: "<pre", to: "</pre>")
    #expect(text == PolicyWriter(layout: .readable).text(of: statement) + "\n")
    #expect(page.html.contains("data-statement=\"\(sid)\""))
    #expect(page.html.contains("data-copies=\"#audit-trail-json-\(sid)\""))
    #expect(!page.html.contains("gauge"))
  }

  @Test func `the figure binds its numbers to their facts`() {
    let html = render("{{ audit-trail.json }}").html
    for part in [
      "<figure class=\"policy\" aria-label=\"Policy audit-trail\">\n<div class=\"policy-bar\">\n",
      "<p class=\"policy-summary\"><span data-fact=\"audit-trail.statement-count\">15</span> "
        + "statements, <span data-fact=\"audit-trail.action-count\">178</span> actions</p>",
      "<button type=\"button\" class=\"copy\" data-copies=\"#audit-trail-json\" hidden>",
      "<a class=\"download\" href=\"../../policies/audit-trail.json\" download>",
      "href=\"../../policies/audit-trail.min.json\"",
      "href=\"../../policies/audit-trail.json.sha256\"",
      "<pre id=\"audit-trail-json\" class=\"policy-json\" tabindex=\"0\" role=\"group\" "
        + "aria-label=\"Policy document\"",
      "<svg class=\"gauge-bar\" viewBox=\"0 0 6144 64\" preserveAspectRatio=\"none\" role=\"img\" "
        + "aria-labelledby=\"audit-trail-gauge\">",
      "<rect class=\"gauge-counted\" width=\"5664\" height=\"64\" "
        + "data-fact-width=\"audit-trail.size.counted\"/>",
      "<p class=\"gauge-text\" id=\"audit-trail-gauge\">"
        + "<span data-fact=\"audit-trail.size.counted\">5,664</span> of ",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func `the gauge parts the size by statement, as a bar, as a list and in the twin`() throws {
    let page = render("{{ audit-trail.json }}")
    let policy = PublishedPolicy.auditTrail
    let compact = PolicyWriter(layout: .compact).text(of: policy.document)
    let bars = page.html.matches(
      of: /<rect class="gauge-part" x="(\d+)" width="(\d+)" height="64" data-statement="(\w+)">/)
    #expect(bars.count == policy.statements.count)
    for (bar, documented) in zip(bars, policy.statements) {
      let text = PolicyWriter(layout: .compact).text(of: documented.statement)
      let (start, size) = (try #require(Int(bar.1)), try #require(Int(bar.2)))
      #expect(compact.dropFirst(start).prefix(size) == text)
      #expect(documented.statement.sid == String(bar.3))
    }
    #expect(page.html.contains("<li><code>EC2VPC</code> <span>1,241</span></li>"))
    #expect(page.twin.contains("Characters by statement: `PreflightCheck` 121, `CloudFormation` "))
    #expect(!render("{{ audit-trail.json layout=compact }}").twin.contains("Characters by"))
  }

  @Test func `the sizes stand by themselves too`() {
    let page = render("{{ odd.statement-sizes }}", product: SmallProduct.product)
    #expect(page.html.contains("<ol class=\"size-list\" data-fact=\"odd.statement-sizes\">\n<li>"))
    #expect(page.twin.contains("1. `A` "))
  }

  @Test func `the JSON is coloured by what it says`() {
    let html = render("{{ audit-trail.json statement=S3 }}").html
    #expect(
      html.contains("<span class=\"j-key\">\"Sid\"</span>: <span class=\"j-sid\">\"S3\"</span>"))
    #expect(html.contains("<span class=\"j-action\">\"s3:GetObject\"</span>"))
    #expect(html.contains("<span class=\"j-string\">\"Allow\"</span>"))
  }

  @Test func `a policy over its quota is published in parts`() throws {
    let page = render("{{ long.json }}", product: SmallProduct.product)
    let policy = try #require(SmallProduct.product.policies.first { $0.id == "long" })
    let parts = policy.document.parts(fitting: policy.quota)
    #expect(parts.count == 3)
    for (index, part) in parts.enumerated() {
      let text = BrowserText.text(
        in: page.html, from: "<pre id=\"long-json-part-\(index + 1)\"", to: "</pre>")
      #expect(text == PolicyWriter(layout: .readable).text(of: part) + "\n")
      #expect(page.html.contains("data-part=\"\(index + 1)\""))
      #expect(page.html.contains("href=\"../../policies/long-part-\(index + 1).json\""))
      #expect(page.twin.contains(PolicyWriter(layout: .readable).text(of: part)))
    }
    #expect(!page.html.contains("id=\"long-json\""))
  }

  @Test func `the gauge of a policy no split can help says so`() {
    let html = render("{{ huge.json }}", product: SmallProduct.product).html
    #expect(html.contains(", where <span data-fact=\"huge.size.quota\">20</span> are allowed."))
    #expect(!html.contains("to spare"))
  }

  @Test func `ids stay apart when a page repeats itself`() {
    let page = render("{{ audit-trail.json }}\n\n{{ audit-trail.json }}\n\n## Audit trail JSON\n")
    #expect(
      page.anchors == [
        "audit-trail-json", "audit-trail-gauge", "audit-trail-json-2", "audit-trail-gauge-2",
        "audit-trail-json-3",
      ])
  }
}
