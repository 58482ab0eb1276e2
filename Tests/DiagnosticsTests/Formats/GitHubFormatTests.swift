import Diagnostics
import Testing

@Suite struct GitHubFormatTests {
  @Test func `findings are commands, worst first, then the summary`() {
    #expect(
      ReportFormat.github.text(of: SampleReport.full) == """
        ::error file=site/a/index.html,line=12,endLine=12,col=3,title=policy-narrower\
        ::the page lacks 'iam:PassRole'%0Aexpected: iam:PassRole%0Aactual:   nothing\
        %0Amodel: Sources/PassRole.swift:9\
        %0Aalso: site/b.html:2:1: warning: 'c' leads nowhere [link]%0Ahint: run 'make site'
        ::warning file=site/b.html,line=2,endLine=2,col=1,title=link\
        ::'c' leads nowhere%0Ahint: correct it
        ::notice file=site/b.html,line=4,endLine=4,col=5,title=residue\
        ::holds 'NaN'%0Ahint: look at it
        checked 2 pages, 0 policies, 0 trails, 0 steps, 0 claims, 0 links
        1 finding accepted, the first until 2026-10-31
        1 error, 1 warning, 1 note

        """)
  }

  @Test(arguments: [
    (10, 10, 10, ["error": 10, "warning": 10, "notice": 10], nil),
    (11, 0, 0, ["error": 10, "notice": 1], "1 more in the report"),
    (0, 12, 10, ["warning": 10, "notice": 10], "3 more in the report"),
    (1_500, 0, 11, ["error": 10, "notice": 10], "1,492 more in the report"),
  ])
  func `ten of a kind are shown and the rest is counted`(
    _ errors: Int, _ warnings: Int, _ notes: Int, _ shown: [String: Int], _ more: String?
  ) {
    let findings =
      SampleReport.many(errors, .error) + SampleReport.many(warnings, .warning)
      + SampleReport.many(notes, .note)
    let commands = commands(in: Report(findings: findings))
    #expect(Dictionary(grouping: commands, by: { $0 }).mapValues(\.count) == shown)
    let lines = lines(of: Report(findings: findings))
    #expect(lines.first { $0.hasSuffix("more in the report") && !$0.hasPrefix("::") } == more)
    #expect(lines.contains { $0.hasPrefix("::notice::") } == (more != nil))
  }

  @Test func `properties and texts are escaped, each in its way`() {
    let finding = Finding(
      "link", at: SourcePosition(file: "a,b:c%\n.html"), "50 %, a:b", hint: "h",
      about: Subject(fact: "a", channel: "a"))
    #expect(
      lines(of: Report(findings: [finding]))[0]
        == "::error file=a%2Cb%3Ac%25%0A.html,line=1,endLine=1,col=1,title=link::50 %25, a:b%0Ahint: h"
    )
  }

  @Test(arguments: HostileText.all)
  func `no text starts a command of its own`(_ text: String) {
    let report = SampleReport.hostile(text)
    let commands = commands(in: report)
    #expect(commands.filter { $0 == "error" }.count == 4)
    #expect(commands.count == 8)
    let rest = lines(of: report).dropFirst(8)
    #expect(rest.count == 3)
    #expect(lines(of: report).allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
  }

  @Test func `a run that was cut short is an error of its own, within the ten`() {
    #expect(
      lines(of: SampleReport.cutShort)[0] == "::error title=incomplete::cannot read 'a'")
    let report = Report(findings: SampleReport.many(10, .error), obstacles: ["a", "b"])
    #expect(commands(in: report).count { $0 == "error" } == 10)
  }

  private func lines(of report: Report) -> [String] {
    ReportFormat.github.text(of: report).split { $0.isNewline }.map(String.init)
  }

  private func commands(in report: Report) -> [String] {
    lines(of: report).compactMap { line in
      line.prefixMatch(of: /::([a-z]+)(?: [^:]*)?::/).map { String($0.1) }
    }
  }
}
