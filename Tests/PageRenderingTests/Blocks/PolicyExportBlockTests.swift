import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

@testable import PageRendering

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
}
