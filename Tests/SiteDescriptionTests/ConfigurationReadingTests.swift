import Diagnostics
import SiteDescription
import Testing

@Suite struct ConfigurationReadingTests {
  @Test func `every key is read, and the address loses its final slash`() throws {
    let reading = read(
      """
      title: Docs
      description: What to set up
      url: https://docs.example.com/base/
      language: de
      content: pages
      theme: look
      output: public
      edit: https://git.example.com/edit/main/content/
      """)
    let expected = SiteConfiguration(
      title: "Docs", description: "What to set up", url: "https://docs.example.com/base",
      language: "de", content: "pages", theme: "look", output: "public",
      edit: "https://git.example.com/edit/main/content")
    #expect(reading.configuration == expected)
    #expect(reading.findings.isEmpty)
  }

  @Test func `a floor keeps its number and its line`() throws {
    let configuration = try #require(
      read(Self.minimal + "expect:\n  links: 40\n  pages: 0\n").configuration)
    #expect(
      configuration.floors == [
        CoverageFloor(kind: "pages", count: 0, position: Self.position(line: 6, column: 10)),
        CoverageFloor(kind: "links", count: 40, position: Self.position(line: 5, column: 10)),
      ])
    #expect(try #require(read(Self.minimal).configuration).floors.isEmpty)
  }

  @Test func `a floor that is missed says how much there was`() {
    let floor = CoverageFloor(
      kind: "steps", count: 9, position: Self.position(line: 5, column: 10))
    var checked = CheckedCounts()
    #expect(floor.finding(for: checked)?.actual == "0 steps")
    checked.steps = 8
    let finding = floor.finding(for: checked)
    #expect(finding?.position == floor.position)
    #expect(finding?.expected == "9 steps or more")
    #expect(finding?.actual == "8 steps")
    checked.steps = 9
    #expect(floor.finding(for: checked) == nil)
  }

  @Test(
    arguments: [
      ("", .builtin), ("highlight: builtin\n", .builtin),
      ("highlight: pygments\n", .pygments(version: nil, at: position(line: 4, column: 12))),
      (
        "highlight: pygments==2.21.0\n",
        .pygments(version: "2.21.0", at: position(line: 4, column: 12))
      ),
    ] as [(String, CodeHighlighting)])
  func `what gives code its colours is read`(_ line: String, _ expected: CodeHighlighting) {
    #expect(read(Self.minimal + line).configuration?.highlighting == expected)
  }

  @Test func `folders have defaults`() throws {
    let configuration = try #require(read(Self.minimal).configuration)
    #expect(configuration.content == "content")
    #expect(configuration.theme == "theme")
    #expect(configuration.output == "site")
    #expect(configuration.language == "en")
  }

  @Test(arguments: [
    ("titel: Docs", 4, 1, "unknown key 'titel'", "did you mean 'title'"),
    ("edit: git.example.com", 4, 7, "'git.example.com' is not a web address", "a page's path"),
    ("output: [a]", 4, 9, "'output': expected text, found a list", "write the text"),
    ("language:", 4, 10, "'language': expected text", "write the text"),
    ("title: Again", 4, 1, "key 'title'", ""),
    ("highlight: none", 4, 12, "'none' gives code no colours", "write 'builtin', 'pygments'"),
    ("highlight: pygments==", 4, 12, "'pygments==' gives code no colours", "and a version"),
    ("highlight: pygments==2 3", 4, 12, "'pygments==2 3' gives", "and a version"),
    ("highlight: pygments>=2", 4, 12, "'pygments>=2' gives", "and a version"),
    ("highlight: [pygments]", 4, 12, "'highlight': expected text, found a list", "write the text"),
    ("expect: 5", 4, 9, "'expect': expected keys with values, found '5'", "'key: value'"),
    ("expect: [pages]", 4, 9, "'expect': expected keys with values, found a list", ""),
    ("expect:", 4, 8, "'expect': expected keys with values, found nothing", ""),
    ("expect:\n  page: 5", 5, 3, "unknown key 'page'", "did you mean 'pages'"),
    ("expect:\n  words: 5", 5, 3, "unknown key 'words'", "known keys: pages, policies, trails"),
    ("expect:\n  pages: many", 5, 10, "'pages': expected a whole number", "digits"),
    ("expect:\n  pages: \"5\"", 5, 10, "'pages': expected a whole number", "without quotes"),
    ("expect:\n  pages: 5.5", 5, 10, "'pages': expected a whole number", "digits"),
    ("expect:\n  links: -1", 5, 10, "'links': a number of things cannot be negative", "0 or more"),
    ("expect:\n  pages: 1\n  pages: 2", 6, 3, "key 'pages'", ""),
  ])
  func `what is wrong is told where it stands`(
    line: String, row: Int, column: Int, message: String, hint: String
  ) {
    let reading = read(Self.minimal + line + "\n")
    #expect(reading.configuration == nil)
    let found = reading.findings.contains {
      $0.position == SourcePosition(file: "plumbline.yml", line: row, column: column)
        && $0.message.contains(message) && $0.hint.contains(hint)
    }
    #expect(found, "\(reading.findings.map { "\($0.position) \($0.message) \($0.hint)" })")
  }

  @Test(arguments: [
    "docs.example.com", "ftp://host", "https://", "https:///path", "https://host/?q", "//host",
    "https://host/a b", "https://host/#f", "https://user@host",
  ])
  func `an address must be one a browser can open`(_ url: String) {
    #expect(!ConfigurationReading.isWebAddress(url))
    let reading = read("title: A\ndescription: B\nurl: \"\(url)\"\n")
    #expect(reading.findings.map(\.rule) == ["configuration"])
  }

  @Test func `all that is missing is told at once`() {
    #expect(read("").findings.count == 3)
    #expect(read("- a\n- b\n").findings.contains { $0.message.contains("found a list") })
  }

  @Test func `a file that is not there is a finding, not a crash`() {
    let reading = ConfigurationReading(file: "/nowhere/plumbline.yml", shownAs: "plumbline.yml")
    #expect(reading.configuration == nil)
    #expect(reading.findings.first?.message.contains("No such file") == true)
  }

  private static let minimal = "title: Docs\ndescription: All\nurl: https://a.example\n"

  private static func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(file: "plumbline.yml", line: line, column: column)
  }

  private func read(_ text: String) -> ConfigurationReading {
    ConfigurationReading(text: Array(text.utf8), file: "plumbline.yml")
  }
}
