import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

/// Serialised, because journeys side by side would make each other slow.
@Suite(
  .serialized, .enabled(if: Journey.python != nil, "run by 'make test', which sets up the browser"),
  .servedSite)
struct BrowserTests {
  @Test func `a reader of the served page copies the policy and is told so`() throws {
    let visit = try Journey.walk("policy_page", as: PolicyPageJourney.self)
    let model = PublishedPolicy.auditTrail.document
    let text = PolicyWriter(layout: .readable).text(of: model)

    #expect(visit.status == 200)
    #expect(visit.clipboard == text)
    #expect(visit.clickedClipboard == text)
    #expect(visit.pageClipboard == visit.twin && visit.twin.hasPrefix("# "))
    #expect(visit.afterRefusal == visit.twin, "a page that is no Markdown was copied")
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
    #expect(!visit.copyPageWithoutScript, "a button that cannot work is shown")
  }

  @Test func `a reader takes the policy in every form, and each statement by itself`() throws {
    let seen = try Journey.walk("policy_block", as: PolicyBlockJourney.self)
    let policy = PublishedPolicy.auditTrail
    let tabs = ["JSON", "Compact", "Terraform", "CloudFormation", "CDK", "AWS CLI"]
    #expect(seen.tabs == tabs && seen.tabStops == 1)
    #expect(seen.visited == ["Compact", "JSON", "AWS CLI", "JSON", "AWS CLI", "JSON"])
    #expect(seen.moved < 1, "the tabs moved away from the reader")
    let forms: [PolicyExport] = [.json, .compact, .terraform, .cloudformation, .cdk, .cli]
    for (tab, form) in zip(tabs, forms) {
      #expect(try seen.copies[tab] == policy.text(as: form), "\(tab)")
    }
    #expect(Set(seen.names).count == tabs.count, "two buttons have one name")
    let writer = PolicyWriter(layout: .readable)
    for statement in policy.document.statements {
      #expect(seen.statements[statement.sid ?? ""] == writer.text(of: statement))
    }
    #expect(seen.wideBefore && !seen.wideAfter && seen.pressed == "true" && seen.wrapKept)
    #expect(seen.kept == "AWS CLI" && seen.linked == "CDK")
    #expect(seen.zoomed == 0 && seen.forced)
    #expect(seen.sections == tabs && seen.open == ["JSON"])
    #expect(seen.withoutScript && seen.buttonsWithoutScript == 0)
    #expect(seen.paper.policy == writer.text(of: policy.document) + "\n")
    #expect(!seen.paper.clipped)
    #expect(seen.paper.pages > 3 && seen.paper.forms == 1 && seen.paper.buttons == 0)
    #expect(seen.console == [] && seen.foreign == [])
  }

  @Test func `a reader has one of several texts, and all of them on paper`() throws {
    let seen = try Journey.walk("tabs", as: TabsJourney.self)
    let texts = [
      "Choose Policies, then Create policy.", "Run aws iam create-policy.",
    ]
    let tabs = ["By the console", "By the command line"]
    #expect(seen.tabs == tabs)
    #expect(seen.visited == [tabs[1], tabs[0], tabs[1]])
    #expect(seen.texts == [texts[0], texts[1], texts[0], texts[1]])
    #expect(seen.kept == tabs[1])
    #expect(seen.withoutScript == zip(tabs, texts).map { "\($0) \($1)" })
    #expect(seen.paper == seen.withoutScript)
    #expect(seen.console == [] && seen.foreign == [])
  }

  @Test func `a reader finds an action by keyboard alone, and is told what was found`() throws {
    let seen = try Journey.walk("search", as: SearchJourney.self)
    #expect(seen.askedBefore == [], "the index is fetched before anybody searches")
    #expect(seen.focused == "search-words")
    #expect(seen.action.hasSuffix(" found for “iam:PassRole”"))
    #expect(seen.marked.contains("iam:PassRole"))
    #expect(seen.nothing == "Nothing found for “zzzqq”")
    #expect(seen.leftOver == 0)
    #expect(seen.several.contains("pages found"))
    #expect(seen.chosen == 1)
    #expect(seen.active == seen.chosenID)
    #expect(seen.target.contains("127.0.0.1"))
    #expect(seen.closed && seen.escaped && seen.opened)
    #expect(seen.withoutIndex.contains("not available"))
    #expect(!seen.withoutScript, "a button that cannot work is shown")
    #expect(seen.console == [] && seen.foreign == [])
  }

  @Test func `every page can be read by everyone, is light, and keeps still`() throws {
    let seen = try Journey.walk("every_page", as: EveryPageJourney.self)
    #expect(seen.pages > 10)
    #expect(seen.looks == seen.pages * 4)
    #expect(seen.violations == [])
    #expect(seen.overflows == [], "pages that scroll sideways")
    #expect(seen.shifts.filter { $0.value > 0 }.isEmpty, "pages that move while they load")
    #expect(seen.weights.filter { $0.value > 60_000 }.isEmpty, "pages over 60 kB")
    #expect(seen.console == [] && seen.foreign == [])
  }

  @Test func `every page is valid HTML`() throws {
    let seen = try Journey.walk("validity", as: ValidityJourney.self)
    #expect(seen.pages > 10)
    #expect(seen.errors == [])
  }

  @Test func `every feed is read alike by two feed readers, who notice what is broken`() throws {
    let seen = try Journey.walk("feeds", as: FeedsJourney.self)
    #expect(seen.feeds == PolicyFeed.all(of: .auditTrail, at: "").map(\.path))
    #expect(seen.types.allSatisfy { $0 == "application/atom+xml; charset=utf-8" })
    #expect(seen.types.count == seen.feeds.count)
    #expect(seen.errors == [])
    #expect(seen.broken == seen.feeds.count * 19 && seen.unnoticed == [])
  }
}
