import TestSupport
import Testing

/// Pages with `draft: true`.
@Suite struct DraftTests {
  private let project: SampleProject

  init() throws {
    project = try SampleProject()
    try project.folder.write(
      "---\ntitle: Later\ndraft: true\n---\nNot yet.\n", to: "content/manual/later.md")
  }

  @Test func `drafts are made, marked and kept from crawlers when they are asked for`() throws {
    let run = try project.run("build", "--drafts", "--no-search")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    let page = try project.folder.read("site/manual/later/index.html")
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("Draft: this page is not published."))
    #expect(!(try project.folder.read("site/sitemap.xml").contains("later")))
    #expect(try project.folder.read("site/manual/index.html").contains("../manual/later/"))
    let check = try project.run("check")
    #expect(check.status == 1, "a site with drafts passes for a published one")
    #expect(check.output.contains("no content page makes 'manual/later/index.html' [orphan]"))
  }

  @Test func `drafts are left out by default, and what led to them is removed`() throws {
    #expect(try project.run("build", "--drafts", "--no-search").status == 0)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 0)
    #expect(run.errors.contains("2 removed"))
    #expect(!(try project.folder.read("site/manual/index.html").contains("later")))
    #expect(try project.run("check").status == 0)
  }

  @Test func `a link to a draft says that it is one`() throws {
    try project.folder.write(
      "---\ntitle: Now\n---\n[Later](later.md)\n", to: "content/manual/now.md")
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "content/manual/now.md:4:1: error: 'later.md' leads to a draft, which is not published"))
    #expect(try project.run("build", "--drafts", "--no-search").status == 0)
  }
}
