import AuditTrail
import CanonicalModel
import IAMPolicy
import TestSupport
import Testing

/// The site as people come to it: by keyboard, enlarged, in their colours, on paper.
extension BrowserTests {
  @Suite struct ReadingTests {
    private static let policy = PublishedPolicy.auditTrail
    private static let readable = PolicyWriter(layout: .readable).text(of: policy.document)

    @Test func `a visit needs no mouse, and the focus is always to be seen`() throws {
      let seen = try Journey.walk("keyboard", as: KeyboardJourney.self)
      #expect(seen.first == "a “Skip to the page”" && seen.skipped == "content")
      #expect(seen.behindHeading == "JSON" && seen.tab == "Compact" && seen.button == "Copy policy")
      #expect(seen.copied == Self.readable)
      #expect(seen.downloaded == Self.readable + "\n")
      #expect(seen.digest.hasSuffix("  audit-trail.json\n"))
      #expect(seen.opened && seen.compared == "Yours allows the same as this policy.")
      #expect(seen.around == ["div", "textarea"] && seen.returned == "textarea")
      #expect(seen.found.contains("/permissions-needed/"))
      let papers = seen.papers
      #expect(papers[0] == papers[1] && papers[1] != papers[2] && papers[2] == papers[3])
      #expect(seen.choice == "dark")
      #expect(seen.status == 404 && seen.foundFromNowhere == seen.found)
      #expect(seen.stops.count == 5 && seen.stops[0] > 40)
      #expect(seen.faults == [])
      #expect(seen.console == [] && seen.foreign == [])
    }

    @Test func `nothing is lost enlarged, in forced colours, at rest, and without scripts`() throws
    {
      let seen = try Journey.walk("looks", as: LooksJourney.self)
      #expect(seen.lost == [])
      for told in [seen.forcedLight, seen.forcedDark] {
        #expect(told.count == 8 && told.values.allSatisfy { $0 }, "not to be told apart: \(told)")
      }
      #expect(seen.still.scroll == "auto" && seen.still.moving == 0)
      #expect(seen.moving.scroll == "smooth" && seen.moving.moving > 0)
      #expect(seen.papers[0] != seen.papers[1] && seen.papers[1] == seen.papers[2])
      #expect(seen.kept == "dark" && seen.beforePaint, "the page flashes")
      #expect(seen.branch == Trail.permissionsNeeded.crumbs.dropFirst().map(\.label))
      #expect(seen.covered == [] && seen.current == [true, true, true, true])
      #expect(seen.arrived && seen.folded && seen.dead == 0)
      #expect(seen.downloaded == Self.readable + "\n")
      #expect(seen.sentence == "Go to the home page to find what you were looking for.")
      #expect(seen.console == [] && seen.foreign == [])
    }

    @Test func `every kind of page is pictured, and the policy is printed whole`() throws {
      let folder = "\(Repository.root)/.build/pictures"
      let seen = try Journey.walk("pictures", as: PicturesJourney.self, with: [folder])
      #expect(seen.pictures == 48)
      #expect(seen.tooWide == [])
      let holds = { (paper: String, text: String) in
        paper.contains(text.filter { !$0.isWhitespace })
      }
      let isWhole = holds(seen.paper, Self.readable)
      #expect(isWhole, "the policy is not whole in \(folder)/policy.pdf")
      let isChosen = holds(seen.terraform, try Self.policy.text(as: .terraform))
      #expect(isChosen, "the policy is not whole in \(folder)/policy-terraform.pdf")
      let controls = [
        "Skip to the page", "All pages", "On this page", "Search", "Copy policy", "Copy statement",
        "Copy page", "Download JSON", "Wrap lines", "Compare with yours", "Previous",
        "Edit this page", "AutoLightDark",
      ]
      #expect(controls.filter { holds(seen.paper, $0) } == [], "controls are printed")
      #expect(seen.console == [] && seen.foreign == [])
    }
  }
}
