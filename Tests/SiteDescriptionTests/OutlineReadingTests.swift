import Diagnostics
import FileSystem
import Foundation
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

  @Test(arguments: [
    ("next\u{85}line.md", "U+0085"), ("turned\u{202E}gnp.md", "U+202E"), ("a\u{2028}b", "U+2028"),
    ("\u{FEFF}mark.md", "U+FEFF"),
  ])
  func `a name with what nobody sees is reported, and nothing is made of it`(
    _ name: String, _ character: String
  ) throws {
    let reading = try read(["index.md": "---\ntitle: Home\n---\n", name: "text"])
    #expect(reading.findings.map(\.rule) == ["path"])
    #expect(
      reading.findings.first?.message
        == "the name holds the character \(character), which is not seen")
    #expect(reading.findings.first?.position.file == "content/\(name)")
    #expect(reading.assets.isEmpty && reading.outline.pages.map(\.path) == ["index"])
  }

  @Test(arguments: ["<b>.png", "it's \"this\".md", "e\u{301}.png", "שלום.png", "a\\b.png", "💡.png"])
  func `a name that is only unusual is no fault`(_ name: String) throws {
    let page = "---\ntitle: Page\n---\n"
    let reading = try read(["index.md": page, name: page])
    #expect(reading.findings.isEmpty)
    #expect(reading.assets.count + reading.outline.pages.count == 2)
  }

  @Test(arguments: [
    ("loop", "."), ("page.md", "index.md"), ("out.md", "/etc/passwd"), ("broken.md", "nowhere"),
    ("itself.md", "itself.md"),
  ])
  func `a link is reported and not followed`(_ name: String, _ target: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("---\ntitle: Home\n---\n", to: "index.md")
    for name in [name, ".hidden", "_included.md"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: target)
    }
    let reading = try OutlineReading(content: folder.path, shownAs: "content")
    #expect(reading.findings.map(\.rule) == ["path"])
    #expect(reading.findings.first?.position.file == "content/\(name)")
    #expect(reading.outline.pages.map(\.path) == ["index"])
  }

  @Test func `a pipe is reported and never opened`() throws {
    let folder = try TemporaryFolder()
    try #require(unsafe mkfifo("\(folder.path)/page.md", 0o600) == 0)
    let reading = try OutlineReading(content: folder.path, shownAs: "content")
    #expect(reading.findings.map(\.rule) == ["path"])
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
