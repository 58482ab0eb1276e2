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
      """)
    let expected = SiteConfiguration(
      title: "Docs", description: "What to set up", url: "https://docs.example.com/base",
      language: "de", content: "pages", theme: "look", output: "public")
    #expect(reading.configuration == expected)
    #expect(reading.findings.isEmpty)
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
    ("output: [a]", 4, 9, "'output': expected text, found a list", "write the text"),
    ("language:", 4, 10, "'language': expected text", "write the text"),
    ("title: Again", 4, 1, "key 'title'", ""),
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

  private func read(_ text: String) -> ConfigurationReading {
    ConfigurationReading(text: Array(text.utf8), file: "plumbline.yml")
  }
}
