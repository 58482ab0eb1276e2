import Diagnostics
import FileSystem
import SiteDescription
import TestSupport
import Testing

@Suite struct AcceptanceFileTests {
  @Test func `what is written is read again, sorted, to the last character`() throws {
    let until = try #require(CalendarDay("2026-02-28"))
    let acceptances = [
      Acceptance(
        fingerprint: "00000000deadbeef", rule: "quota", fact: "quota.managed-policy",
        channel: "docs/a", what: "says \"6,114\" \\ # : - 'ü' 日本 {{ x }}",
        values: "0123456789abcdef",
        reason: "on its way: #12", until: until, securityOwner: nil),
      Acceptance(
        fingerprint: "1234567890123456", rule: "policy-broader", fact: "a.json", channel: "docs/a",
        what: "&anchor *alias !tag %", values: "0000000000000000", reason: "null", until: until,
        securityOwner: "Ada"),
    ]
    let text = AcceptanceText.text(of: acceptances)
    let reading = AcceptanceFile(text: Array(text.utf8), file: "a.yml")
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.entries.map(\.acceptance) == acceptances.reversed())
    #expect(reading.entries.map(\.position.line) == [4, 14])
  }

  @Test(arguments: ["", "# nothing yet\n", "accepted: []\n"])
  func `a file without entries accepts nothing`(_ text: String) {
    let reading = read(text)
    #expect(reading.entries.isEmpty)
    #expect(reading.findings.isEmpty)
  }

  @Test func `a file that is not there accepts nothing, and one that cannot be read is told`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/plumbline-accepted.yml"
    #expect(try AcceptanceFile(file: path, shownAs: "a.yml").entries.isEmpty)
    try folder.write("x", to: "plumbline-accepted.yml/x")
    #expect(throws: FileError.self) { try AcceptanceFile(file: path, shownAs: "a.yml") }
  }

  @Test(arguments: [
    ("acepted: []\n", 1, 1, "unknown key 'acepted'", "did you mean 'accepted'", "suppression"),
    ("accepted: all\n", 1, 11, "'accepted': expected a list", "one item a line", "suppression"),
    ("accepted:\n  - all\n", 2, 5, "expected keys with values", "key: value", "suppression"),
    ("accepted: [\n", 2, 1, "", "", "yaml"),
  ])
  func `a file of another shape is told where it goes wrong`(
    text: String, line: Int, column: Int, message: String, hint: String, rule: String
  ) {
    expect(read(text), line, column, message, hint, rule)
  }

  @Test(arguments: [
    ("    rule: quota\n", "", 2, 5, "'rule' is missing", "add a line"),
    ("    reason: later\n", "", 2, 5, "'reason' is missing", "add a line"),
    ("    until: 2026-02-28\n", "", 2, 5, "'until' is missing", "add a line"),
    ("reason: later\n", "reason:\n", 8, 12, "'reason': expected text", "write the text"),
    ("reason: later\n", "reason: \" \"\n", 8, 13, "'reason' is blank", "say it in words"),
    ("until: 2026-02-28", "until: soon", 9, 12, "'until': expected a day", "2026-02-28"),
    ("until: 2026-02-28", "until: 2026-02-30", 9, 12, "'until': expected a day", "2026-02-28"),
    ("\"aaaabbbbccccdddd\"", "abc", 2, 18, "'fingerprint': expected 16", "plumbline accept"),
    ("\"aaaabbbbccccdddd\"", "AAAABBBBCCCCDDDD", 2, 18, "'fingerprint': expected 16", ""),
    ("values: \"0000000000000000\"", "values: 0x00", 7, 13, "'values': expected 16", ""),
    ("rule: quota", "rul: quota", 3, 5, "unknown key 'rul'", "did you mean 'rule'"),
    ("reason: later", "security-owner: ''\n    reason: x", 8, 21, "'security-owner' is blank", ""),
  ])
  func `an entry that cannot be understood is told, and accepts nothing`(
    old: String, new: String, line: Int, column: Int, message: String, hint: String
  ) {
    let reading = read(Self.sample.replacing(old, with: new, maxReplacements: 1))
    #expect(reading.entries.isEmpty)
    expect(reading, line, column, message, hint, "suppression")
  }

  @Test func `one finding cannot be accepted twice`() {
    let reading = read(
      Self.sample + Self.sample.split(separator: "\n").dropFirst().joined(separator: "\n"))
    #expect(reading.entries.count == 1)
    expect(reading, 10, 5, "is accepted twice", "take one entry out", "suppression")
  }

  private static let sample = """
    accepted:
      - fingerprint: "aaaabbbbccccdddd"
        rule: quota
        fact: quota.managed-policy
        channel: docs/a
        what: says so
        values: "0000000000000000"
        reason: later
        until: 2026-02-28

    """

  private func read(_ text: String) -> AcceptanceFile {
    AcceptanceFile(text: Array(text.utf8), file: "a.yml")
  }

  private func expect(
    _ reading: AcceptanceFile, _ line: Int, _ column: Int, _ message: String, _ hint: String,
    _ rule: String
  ) {
    let isTold = reading.findings.contains {
      $0.position == SourcePosition(file: "a.yml", line: line, column: column)
        && $0.message.contains(message) && $0.hint.contains(hint) && $0.rule.rawValue == rule
    }
    #expect(isTold, "\(reading.findings.map { "\($0.position) \($0.message) [\($0.rule)]" })")
  }
}
