import AuditTrail
import CanonicalModel
import IAMPolicy
import PageRendering
import Testing

@Suite struct PolicyExportBlockTests {
  @Test(arguments: PublishedPolicy.exports)
  func `a page shows a policy in the form of another tool`(_ form: PolicyExport) throws {
    let page = render("{{ audit-trail.json export=\(form.rawValue) }}")
    let text = try PublishedPolicy.auditTrail.text(as: form)
    #expect(BrowserText.text(in: page.html, from: "<pre", to: "</pre>") == text + "\n")
    #expect(page.html.contains("data-fact=\"audit-trail.json\" data-export=\"\(form.rawValue)\">"))
    #expect(page.html.contains("data-copies=\"#audit-trail-\(form.rawValue)\""))
    #expect(page.twin.contains("```\(form.language)\n\(text)\n```"))
    #expect(page.faults.isEmpty)
  }

  @Test(arguments: [
    "export=terraform", "export=cloudformation", "export=cdk", "export=cli", "tabs=all",
  ])
  func `an export has its colours, and its text is the same`(options: String) {
    let markdown = "{{ audit-trail.json \(options) }}"
    let plain = render(markdown)
    let languages = ["hcl", "yaml", "typescript", "sh"]
    let coloured = render(markdown) { code, language in
      languages.contains(language)
        ? ColouredCode(
          code, runs: code.unicodeScalars.map { CodeRun(.string, length: UTF8.width($0)) }) : nil
    }
    let marked = coloured.html.split(separator: "<pre ").filter { $0.contains("\"c-string\"") }
    #expect(marked.count == (options == "tabs=all" ? 4 : 1))
    #expect(marked.allSatisfy { $0.contains(" data-export=\"") && !$0.contains("class=\"j-") })
    #expect(BrowserText.text(of: coloured.html) == BrowserText.text(of: plain.html))
    #expect(coloured.twin == plain.twin)
    #expect(render(markdown) { _, _ in nil }.html == plain.html)
  }

  @Test func `the commands have their colours too`() {
    let page = render("{{ audit-trail.command }}") { code, language in
      ColouredCode(code, runs: [CodeRun(.name, length: code.utf8.count)])
    }
    #expect(page.html.contains("<code class=\"language-sh\"><span class=\"c-name\">aws "))
    #expect(
      BrowserText.text(of: page.html)
        == BrowserText.text(of: render("{{ audit-trail.command }}").html))
  }

  @Test(arguments: [
    ("export=yml", "no export is named 'yml'"), ("export=json", "no export is named 'json'"),
    ("export=cli layout=compact", "a layout of its own"),
    ("exprot=cli", "takes no option 'exprot'"),
  ])
  func `an export that is none, or is asked for with more, is refused`(
    options: String, words: String
  ) {
    let page = render("{{ audit-trail.json \(options) }}")
    #expect(page.faults.joined().contains(words), "\(page.faults)")
  }

  @Test func `tabs hold the usual forms, each with a button of its own`() throws {
    let page = render("{{ audit-trail.json tabs=all }}")
    let sections = page.html.split(separator: "<details class=\"form\" ").dropFirst()
    #expect(
      sections.map { $0.split(separator: "<summary>")[1].split(separator: "<")[0] } == [
        "JSON", "Compact", "Terraform", "CloudFormation", "CDK", "AWS CLI",
      ])
    #expect(sections.map { $0.contains(" open>\n") } == [true] + Array(repeating: false, count: 5))
    let policy = PublishedPolicy.auditTrail
    let json = PolicyLayout.allCases.map { PolicyWriter(layout: $0).text(of: policy.document) }
    let exports = try [PolicyExport.terraform, .cloudformation, .cdk, .cli].map {
      try policy.text(as: $0)
    }
    for (section, text) in zip(sections, json + exports) {
      #expect(BrowserText.text(in: String(section), from: "<pre", to: "</pre>") == text + "\n")
      let id = try #require(section.firstMatch(of: /<pre id="([^"]+)"/)?.1)
      #expect(section.contains(" data-copies=\"#\(id)\" hidden>Copy policy"))
      #expect(page.twin.contains("\n\(text)\n```"))
    }
    #expect(Set(page.html.matches(of: /hidden>(Copy .*?)<\/button>/).map(\.1)).count == 6)
    #expect(page.html.contains("class=\"gauge\"") && page.faults.isEmpty)
  }

  @Test func `tabs are in the order that is asked for`() {
    let html = render("{{ audit-trail.json tabs=cdk,compact }}").html
    #expect(html.matches(of: /data-form="([a-z]+)"/).map(\.1) == ["cdk", "compact"])
  }

  @Test(arguments: [
    ("tabs=", "is no option"), ("tabs=cdk,", "no form of a policy is named ''"),
    ("tabs=cdkk", "no form of a policy is named 'cdkk'"), ("tabs=cdk,cdk", "asked for twice"),
    ("tabs=all layout=compact", "each in a layout of its own"),
    ("export=cli tabs=all", "a layout of its own"),
  ])
  func `tabs that are none, or are asked for with more, are refused`(
    options: String, words: String
  ) {
    let page = render("{{ audit-trail.json \(options) }}")
    #expect(page.faults.joined().contains(words), "\(page.faults)")
  }

  @Test func `a policy over its quota is shown in parts in place of tabs`() {
    let page = render("{{ long.json tabs=all }}", product: SmallProduct.product)
    #expect(page.html == render("{{ long.json }}", product: SmallProduct.product).html)
    #expect(page.html.contains("data-part=\"3\"") && page.faults.isEmpty)
  }
}
