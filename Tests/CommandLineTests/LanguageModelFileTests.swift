import Foundation
import TestSupport
import Testing

/// `llms.txt` and `llms-full.txt` as a build writes them.
@Suite struct LanguageModelFileTests {
  @Test func `every page is listed by its twin, section by section, and drafts are not`() throws {
    let project = try SampleProject()
    try project.folder.write(
      "---\ntitle: \"Alone [1] *now*\"\n---\nText.\n", to: "content/a page.md")
    try project.folder.write("---\ntitle: Later\ndraft: true\n---\nText.\n", to: "content/later.md")
    let built = try project.run("build")
    #expect(built.status == 0, "\(built.output)")
    let index = try project.folder.read("site/llms.txt")
    #expect(index.hasPrefix("# Audit Trail documentation\n\n> How to set up Audit Trail in"))
    let lines = index.split(separator: "\n")
    #expect(lines.contains("- [Alone \\[1\\] \\*now\\*](a%20page/index.md)"))
    #expect(!index.contains("Later"))
    #expect(
      lines.filter { $0.hasPrefix("## ") } == ["## Home", "## Docs", "## Plumbline manual"])
    let files = try #require(
      FileManager.default.subpaths(atPath: "\(project.folder.path)/content"))
    let sources = files.filter { $0.hasSuffix(".md") && $0 != "later.md" }
    #expect(lines.filter { $0.hasPrefix("- ") }.count == sources.count)
    #expect(
      lines.contains { $0.hasPrefix("- [Docs](docs/index.md): ") })
  }

  @Test func `all twins stand in one file, each below its address`() throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Later\ndraft: true\n---\nHid.\n", to: "content/later.md")
    #expect(try project.run("build").status == 0)
    let whole = try project.folder.read("site/llms-full.txt")
    let twin = try project.folder.read("site/docs/index.md")
    #expect(whole.contains("\n***\n\nSource: [docs/index.md](docs/index.md)\n\n\(twin)\n***\n"))
    #expect(!whole.contains("Hid."))
    #expect(try project.folder.read("site/plumbline.json").contains("\"llms-full.txt\""))
  }
}
