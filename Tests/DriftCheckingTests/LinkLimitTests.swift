import Diagnostics
import DriftChecking
import TestSupport
import Testing

/// A page full of dead links is told in bounded room.
@Suite struct LinkLimitTests {
  @Test(arguments: [(1_000, 1_000), (1_001, 1_001), (5_000, 1_001)])
  func `what is beyond a thousand dead links is counted`(_ dead: Int, _ told: Int) throws {
    let links = (0..<dead).map { "<a href=\"gone-\($0)/\">x</a>\n" }.joined()
    let example = CheckExample.passes(links)
    let page = ExampleCase(
      check: LinkCheck.self, example: example, marked: SampleSite.files(with: example))
    let findings = try page.findings()
    #expect(findings.count == told)
    let more = findings.filter { $0.message.hasSuffix("more links of the page lead nowhere") }
    #expect(more.map(\.message).first?.hasPrefix("\(dead - 1_000) ") ?? (dead == 1_000))
  }
}
