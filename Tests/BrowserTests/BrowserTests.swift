import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

@Suite(.enabled(if: Visit.python != nil, "run by 'make test', which sets up the browser"))
struct BrowserTests {
  @Test func `a reader of the served page copies the policy and is told so`() throws {
    let visit = try Visit.policyPage()
    let model = PublishedPolicy.auditTrail.document
    let text = PolicyWriter(layout: .readable).text(of: model)

    #expect(visit.status == 200)
    #expect(visit.clipboard == text)
    #expect(visit.clickedClipboard == text)
    let copied = PolicyReading(of: visit.clipboard)
    #expect(copied.problems.isEmpty)
    #expect(copied.document == model)
    #expect(visit.announced.contains("8,093"))
    #expect(visit.focused, "focus left the button")

    #expect(visit.crumbs == Trail.permissionsNeeded.crumbs.map(\.label))
    #expect(visit.steps == Procedure.createPolicy.steps.count)
    #expect(visit.missing == 404)
    #expect(visit.console == [], "the console must stay silent")
    #expect(visit.foreign == [], "nothing is asked of another host")
    #expect(visit.csp.contains("default-src 'none'"))
    for (width, overflow) in visit.widths {
      #expect(overflow == 0, "the page scrolls sideways at \(width) pixels")
    }

    #expect(visit.withoutScript == text + "\n")
    #expect(!visit.copyWithoutScript, "a button that cannot work is shown")
  }
}
