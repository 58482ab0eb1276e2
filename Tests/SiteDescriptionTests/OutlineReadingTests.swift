import Diagnostics
import FileSystem
import SiteDescription
import TestSupport
import Testing

@Suite struct OutlineReadingTests {
  @Test func `pages, assets and drafts are told apart`() throws {
    let reading = try read([
      "index.md": "---\ntitle: Home\n---\n", "logo.svg": "<svg/>",
      "later.md": "---\ntitle: Later\ndraft: true\n---\n", ".hidden/notes.md": "no page",
    ])
    #expect(reading.outline.pages.map(\.path) == ["index"])
    #expect(reading.drafts == ["later"])
    #expect(reading.assets == ["logo.svg"])
    #expect(reading.findings.isEmpty)
  }

  @Test func `a folder without a page of its own is reported once`() throws {
    let reading = try read([
      "index.md": "---\ntitle: Home\n---\n", "a/b/one.md": "---\ntitle: One\n---\n",
      "a/b/two.md": "---\ntitle: Two\n---\n",
    ])
    let missing = reading.findings.filter { $0.rule == "missing-page" }.map(\.subject.fact)
    #expect(missing == ["a/b/index", "a/index"])
  }

  @Test func `two pages at one address are reported`() throws {
    let reading = try read([
      "index.md": "---\ntitle: Home\n---\n", "a.md": "---\ntitle: A\n---\n",
      "a/index.md": "---\ntitle: A too\n---\n",
    ])
    #expect(reading.findings.map(\.rule) == ["duplicate-url"])
  }

  @Test func `a content folder that is not there is an error of the disk`() {
    #expect(throws: FileError.self) {
      try OutlineReading(content: "/nowhere", shownAs: "content")
    }
  }

  private func read(_ files: [String: String]) throws -> OutlineReading {
    let folder = try TemporaryFolder()
    for (file, text) in files { try folder.write(text, to: file) }
    return try OutlineReading(content: folder.path, shownAs: "content")
  }
}
