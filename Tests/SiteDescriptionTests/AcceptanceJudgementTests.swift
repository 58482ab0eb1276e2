import Diagnostics
import SiteDescription
import Testing

@Suite struct AcceptanceJudgementTests {
  private static let today = CalendarDay(number: 20_000)

  @Test(arguments: [0, 1, 90])
  func `a finding is accepted until the day that was named`(_ days: Int) throws {
    let judgement = try judge([Self.finding()], accepted(Self.finding(), days: days))
    #expect(judgement.findings.isEmpty)
    #expect(judgement.accepted.map(\.finding) == [Self.finding()])
    #expect(judgement.accepted.map(\.reason) == ["later"])
    #expect(judgement.accepted.map(\.until) == [Self.today.adding(days: days).description])
  }

  @Test(arguments: [(-1, "ended on"), (-400, "ended on"), (91, "more than 90 days ahead")])
  func `an acceptance that ended, or ends too late, accepts nothing`(
    days: Int, words: String
  ) throws {
    let judgement = try judge([Self.finding()], accepted(Self.finding(), days: days))
    #expect(judgement.accepted.isEmpty)
    #expect(judgement.findings.map(\.rule) == ["suppression", "quota"])
    #expect(judgement.findings[0].message.contains(words))
    #expect(judgement.findings[0].position.line == 11)
  }

  @Test func `an acceptance of what is not found any more is told`() throws {
    let judgement = try judge([], accepted(Self.finding()))
    #expect(judgement.findings.map(\.rule) == ["suppression"])
    #expect(judgement.findings[0].message.contains("not found any more"))
    #expect(judgement.findings[0].position.line == 4)
    let unasked = try judge([], accepted(Self.finding()), isLookedFor: { $0 != "quota" })
    #expect(unasked.findings.isEmpty)
  }

  @Test func `a finding whose values changed is not covered, and one that only moved is`() throws {
    let changed = try judge([Self.finding(actual: "6,411")], accepted(Self.finding()))
    #expect(changed.accepted.isEmpty)
    #expect(changed.findings.map(\.rule) == ["suppression", "quota"])
    #expect(changed.findings[0].message.contains("not what is found now"))
    let moved = try judge([Self.finding(line: 99, "reworded")], accepted(Self.finding()))
    #expect(moved.findings.isEmpty)
    #expect(moved.accepted.count == 1)
  }

  @Test func `a second finding of one fingerprint is not slipped in`() throws {
    let both = [Self.finding(), Self.finding(line: 9)]
    #expect(try judge(both, accepted(Self.finding())).accepted.isEmpty)
    #expect(try judge(both, accepted(both[0], both[1])).accepted.count == 2)
    #expect(try judge([both[0]], accepted(both[0], both[1])).accepted.isEmpty)
  }

  @Test(arguments: ["fact: \"quota\"", "channel: \"a\"", "rule: \"quota\""])
  func `an entry that names another thing than its fingerprint accepts nothing`(
    _ line: String
  ) throws {
    let text = try accepted(Self.finding())
    let key = line.prefix { $0 != ":" }
    let judgement = try judge([Self.finding()], text.replacing(line, with: "\(key): \"other\""))
    #expect(judgement.accepted.isEmpty)
    #expect(judgement.findings.contains { $0.rule == "suppression" })
  }

  @Test(arguments: [
    Finding(
      "policy-copy", at: SourcePosition(file: "a"), "m", hint: "h",
      about: Subject(fact: "a", channel: "a"), mayGrantMore: true),
    Finding(
      "policy-broader", at: SourcePosition(file: "a"), "m", hint: "h",
      about: Subject(fact: "a", channel: "a")),
    Finding(
      "policy-syntax", at: SourcePosition(file: "a"), "m", hint: "h",
      about: Subject(fact: "a", channel: "a"),
      consequences: [
        Finding(
          "policy-incomparable", at: SourcePosition(file: "a"), "m", hint: "h",
          about: Subject(fact: "a", channel: "a"))
      ]),
  ])
  func `what may grant more is accepted only under a name`(_ finding: Finding) throws {
    let unnamed = try judge([finding], accepted(finding))
    #expect(unnamed.accepted.isEmpty)
    #expect(unnamed.findings.contains { $0.message.contains("without a security owner") })
    let named = try judge([finding], accepted(finding, owner: "Ada"))
    #expect(named.findings.isEmpty)
    #expect(named.accepted.count == 1)
  }

  @Test func `other findings stay as they are`() throws {
    let other = Finding(
      "link", .warning, at: SourcePosition(file: "b"), "m", hint: "h",
      about: Subject(fact: "b", channel: "b"))
    let judgement = try judge([other, Self.finding()], accepted(Self.finding()))
    #expect(judgement.findings == [other])
  }

  private static func finding(
    actual: String = "6,114", line: Int = 1, _ message: String = "words"
  ) -> Finding {
    Finding(
      "quota", at: SourcePosition(file: "site/a.html", line: line), message, hint: "h",
      expected: "6,144", actual: actual, about: Subject(fact: "quota", channel: "a"))
  }

  private func accepted(
    _ findings: Finding..., days: Int = 30, owner: String? = nil
  ) throws -> String {
    let acceptance = try #require(
      Acceptance(
        of: findings, reason: "later", until: Self.today.adding(days: days),
        securityOwner: owner))
    return AcceptanceText.text(of: [acceptance])
  }

  private func judge(
    _ findings: [Finding], _ text: String, isLookedFor: (RuleID) -> Bool = { _ in true }
  ) throws -> AcceptanceJudgement {
    AcceptanceJudgement(
      of: findings, under: AcceptanceFile(text: Array(text.utf8), file: "a.yml"),
      on: Self.today, isLookedFor: isLookedFor)
  }
}
