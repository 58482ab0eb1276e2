import Diagnostics
import SiteDescription
import Testing

@Suite struct FrontMatterReadingTests {
  @Test func `every key is read with its place`() {
    let matter = read(
      "---\ntitle: Über\ndescription: One\norder: 20\ndraft: true\ntrail: way\n---\nText\n"
    )
    .frontMatter
    #expect(matter.title == "Über")
    #expect(matter.titlePosition == SourcePosition(file: "a.md", line: 2, column: 8))
    #expect(matter.description == "One")
    #expect(matter.order == 20)
    #expect(matter.isDraft)
    #expect(matter.trail == "way")
    #expect(matter.trailPosition == SourcePosition(file: "a.md", line: 6, column: 8))
    #expect(matter.bodyLine == 8)
  }

  @Test func `a translation names its language, its original and its day`() {
    let matter = read(
      "---\ntitle: A\nlang: pt-BR\ntranslates: docs/a\nupdated: 2024-02-29\n---\n"
    ).frontMatter
    #expect(matter.language == "pt-BR")
    #expect(matter.original == "docs/a")
    #expect(matter.originalPosition == SourcePosition(file: "a.md", line: 4, column: 13))
    #expect(matter.updated == "2024-02-29")
    #expect(matter.updatedPosition == SourcePosition(file: "a.md", line: 5, column: 10))
  }

  @Test(arguments: ["---\r\ntitle: A\r\n---\r\nText", "\u{FEFF}---\ntitle: A\n---\nText"])
  func `line ends and a byte order mark do not matter`(_ text: String) {
    let reading = read(text)
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.frontMatter.title == "A")
    #expect(reading.frontMatter.bodyLine == 4)
  }

  @Test(arguments: [
    ("", 1, 1, "no front matter"), ("Text\n", 1, 1, "no front matter"),
    ("---\ntitle: A\n", 1, 1, "not closed"), ("---\n---\n", 1, 1, "'title' is missing"),
    ("---\ntitle: A\ntag: b\n---\n", 3, 1, "unknown key 'tag'"),
    ("---\ntitle: A\norder: first\n---\n", 3, 8, "'order': expected a whole number"),
    ("---\ntitle: A\ndraft: maybe\n---\n", 3, 8, "'draft': expected"),
    ("---\ntitle: A\nupdated: 2023-02-29\n---\n", 3, 10, "'2023-02-29' is no day"),
    ("---\ntitle: A\nlang: german\n---\n", 3, 7, "'german' is no language"),
    ("---\ntitle: [\n---\n", 3, 1, ""), ("---\ntitle: é\u{7}x\n---\n", 2, 9, ""),
    ("----\ntitle: A\n----\n", 1, 1, "no front matter"),
  ])
  func `what is wrong is told where it stands`(
    text: String, line: Int, column: Int, message: String
  ) {
    let findings = read(text).findings
    let place = SourcePosition(file: "a.md", line: line, column: column)
    #expect(
      findings.contains { $0.position == place && $0.message.contains(message) },
      "\(findings.map { "\($0.position) \($0.message)" })")
  }

  @Test func `a page that cannot be read keeps a title to be listed by`() {
    #expect(read("Text").frontMatter.title == "fallback")
    #expect(read("---\ntitle: [\n---\n").findings.allSatisfy { $0.rule == "yaml" })
  }

  private func read(_ text: String) -> FrontMatterReading {
    FrontMatterReading(utf8: Array(text.utf8), file: "a.md", fallbackTitle: "fallback")
  }
}
