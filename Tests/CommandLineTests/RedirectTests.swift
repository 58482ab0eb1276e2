import TestSupport
import Testing

/// `build` and `check` of addresses that pages and headings had.
@Suite struct RedirectTests {
  private let project: SampleProject

  init() throws { project = try SampleProject(withSite: true) }

  private func build(_ redirects: [(from: String, to: String)]) throws -> Tool {
    let list = redirects.map { "  - from: \($0.from)\n    to: \($0.to)\n" }
    let file = try SampleProject(withSite: false).folder.read("plumbline.yml")
    try project.folder.write(file + "redirects:\n\(list.joined())", to: "plumbline.yml")
    return try project.run("build", "--no-search")
  }

  @Test func `old addresses lead on, without a script, and are held to it`() throws {
    let run = try build([
      ("manual/old", "manual/checking/#exit-status"), ("old.html", "https://example.com/a?b=c&d"),
      ("manual/#gone", "manual/policies/"), ("download/", "policies/audit-trail.json"),
    ])
    #expect(run.status == 0, "\(run.output)")
    let page = try project.folder.read("site/manual/old/index.html")
    #expect(page.contains("content=\"0; url=../../manual/checking/#exit-status\""))
    #expect(page.contains("<a href=\"../../manual/checking/#exit-status\">Checking</a>"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(
      try project.folder.read("site/old.html").contains("url=https://example.com/a?b=c&amp;d\""))
    #expect(
      try project.folder.read("site/manual/index.html")
        .contains("<p id=\"gone\" class=\"moved\" data-pagefind-ignore>"))
    #expect(!(try project.folder.read("site/sitemap.xml").contains("manual/old")))
    let check = try project.run("check", "--bytes")
    #expect(check.status == 0, "\(check.output)")
    try project.folder.write(
      page.replacing("checking/#exit-status\">", with: "checking/\">"),
      to: "site/manual/old/index.html")
    #expect(
      try project.run("check").output.contains(
        "error: 'manual/old/' leads to '../../manual/checking/' [redirect]"))
  }

  @Test(
    arguments: [
      (("manual/checking/", "manual/"), "'manual/checking/' is published"),
      (("robots.txt", "manual/"), "'robots.txt' is published"),
      (("old", "manual/chekking"), "leads to 'manual/chekking/', which is not published"),
      (("old", "manual/checking#exit-state"), "leads to '#exit-state'"),
      (("old", "old"), "which is redirected itself"),
      (("manual/#exit", "nowhere#x"), "'manual/#exit' leads to 'nowhere/'"),
      (("nowhere#x", "manual/"), "'nowhere/' is no page"),
      (("manual/checking#exit-status", "manual/"), "still has '#exit-status'"),
      (("../old", "manual/"), "'../old' is no address of the site"),
      (("https://a.example/", "manual/"), "is no address of the site"),
      (("old", "javascript:alert(1)"), "'javascript:alert(1)' is no address of the site"),
    ])
  func `a redirect that cannot work is told where it is written`(
    _ redirect: (from: String, to: String), _ message: String
  ) throws {
    let run = try build([redirect])
    #expect(run.status == 1 || run.status == 2)
    let told = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(told.contains { $0.hasPrefix("plumbline.yml:") && $0.contains(message) }, "\(told)")
  }

  @Test func `chains, loops and pairs are told at once`() throws {
    let run = try build([("a", "b"), ("b", "a"), ("c", "manual/"), ("c", "docs/")])
    #expect(run.output.contains("'a/' leads to 'b/', which is redirected itself"))
    #expect(run.output.contains("'b/' leads to 'a/', which is redirected itself"))
    #expect(run.output.contains("'c/' is redirected twice"))
  }
}
