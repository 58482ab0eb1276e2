import Diagnostics
import Testing

@Suite struct JUnitFormatTests {
  @Test func `a suite a rule, a case a finding, one that passes where nothing was found`() {
    #expect(
      ReportFormat.junit.text(of: SampleReport.full) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="plumbline" tests="5" failures="1" errors="0" skipped="1">
          <testsuite name="anchor" tests="1" failures="0" errors="0" skipped="1">
            <testcase name="site/b.html: '#d' leads nowhere" classname="anchor" \
        file="site/b.html" line="7">\
        <skipped message="accepted until 2026-10-31: the vendor moves it"/></testcase>
          </testsuite>
          <testsuite name="link" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="site/b.html: 'c' leads nowhere" classname="link" \
        file="site/b.html" line="2">\
        <system-out>site/b.html:2:1: warning: 'c' leads nowhere [link]
        hint: correct it</system-out></testcase>
          </testsuite>
          <testsuite name="policy-narrower" tests="1" failures="1" errors="0" skipped="0">
            <testcase name="site/a/index.html: the page lacks 'iam:PassRole'" \
        classname="policy-narrower" file="site/a/index.html" line="12">\
        <failure message="the page lacks 'iam:PassRole'" type="policy-narrower">\
        site/a/index.html:12:3: error: the page lacks 'iam:PassRole' [policy-narrower]
        expected: iam:PassRole
        actual:   nothing
        model: Sources/PassRole.swift:9
        also: site/b.html:2:1: warning: 'c' leads nowhere [link]
        hint: run 'make site'</failure></testcase>
          </testsuite>
          <testsuite name="residue" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="site/b.html: holds 'NaN'" classname="residue" \
        file="site/b.html" line="4">\
        <system-out>site/b.html:4:5: note: holds 'NaN' [residue]
        hint: look at it</system-out></testcase>
          </testsuite>
          <testsuite name="trail" tests="1" failures="0" errors="0" skipped="0">
            <testcase name="why trail" classname="trail"/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func `where the run was cut short, silence is skipped and the reason is an error`() throws {
    let suites = try root(of: SampleReport.cutShort)
    #expect(suites.attributes["skipped"] == "4")
    #expect(suites.attributes["errors"] == "1")
    #expect(suites.all("error").map { $0.attributes["message"] } == ["cannot read 'a'"])
  }

  @Test(arguments: HostileText.all)
  func `no text breaks the XML, and the counts are those of the cases`(_ text: String) throws {
    let suites = try root(of: SampleReport.hostile(text))
    let elements = [
      ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
    ]
    for node in [suites] + suites.all("testsuite") {
      for (count, element) in elements {
        #expect(node.attributes[count] == String(node.all(element).count))
      }
      let cases = node.children.filter { $0.name == "testcase" }
      #expect(Set(cases.map { $0.attributes["name"] }).count == cases.count)
    }
    #expect(suites.all("failure").count == 3)
    #expect(suites.all("error").count == 1)
    #expect(suites.all("system-out").count == 4)
  }

  @Test func `what XML may not hold is shown as its number`() throws {
    let suites = try root(of: SampleReport.hostile("\u{1}]]>\n" + HostileText.noncharacters))
    let message = try #require(suites.all("failure").first?.attributes["message"])
    #expect(message == "\\u{1}]]>\\u{A}\\u{FFFE}\\u{FFFF}\\u{FDD0}\\u{1FFFF}")
  }

  private func root(of report: Report) throws -> XMLNode {
    try #require(XMLNode.root(of: ReportFormat.junit.text(of: report)))
  }
}
