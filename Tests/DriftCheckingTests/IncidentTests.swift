import CanonicalModel
import Diagnostics
import DriftChecking
import Fetching
import IAMPolicy
import SiteDescription
import TestSupport
import Testing

/// What has gone wrong where policies are published, each told by its rule where it stands.
@Suite struct IncidentTests {
  @Test(arguments: Incident.all)
  func `an incident is told by its rule, where it stands, and by nothing else`(
    _ incident: Incident
  ) throws {
    let found = try incident.findings()
    let told = found.map { "\($0.position): \($0.message) [\($0.rule)]" }
    #expect(found.map(\.rule) == [incident.rule], "\(told)")
    #expect(found.first?.position == (try incident.position()), "\(told)")
  }

  @Test func `a site without an incident is clean`() throws {
    let clean = Incident("nothing", "coverage", in: "assets/site.css", "margin", "margin")
    #expect(try clean.findings().map(\.message) == [])
  }

  @Test(arguments: ["page/", "policies/sample.json"])
  func `a delivery network that keeps an old file is told at its address`(
    _ address: String
  ) throws {
    let type = address.hasSuffix("json") ? "application/json" : "text/html"
    let found = try findings(
      "HTTP/1.1 200 OK\nAge: 86400\nContent-Type: \(type)\nX-Stale: yes\n", at: address)
    let finding = try #require(found.first { $0.rule == "stale-cache" }, "\(found)")
    #expect(finding.position.file == "\(SampleServer.address)/\(address)")
    #expect(found.filter { $0.severity == .error }.count == 1, "\(found.map(\.message))")
  }

  @Test func `a page that says a policy fits, and has grown past its quota, is told there`() throws
  {
    let site = GrownSample()
    let found = try site.findings()
    let claims = found.filter { $0.rule == "size-claim" && $0.position.file == "site/\(site.page)" }
    #expect(claims.map(\.position.line) == [site.line(of: "fits in one managed policy")])
  }

  /// What all checks find when a server gives an answer for an address.
  private func findings(_ answer: String, at address: String) throws -> [Finding] {
    let server = SampleServer(.fails(answer, "stale-cache", "", in: .answer(address)))
    var crawl = SiteCrawl(
      of: try #require(WebAddress(SampleServer.address)), product: Sample.product,
      outline: SampleSite.outline, configuration: SampleSite.configuration)
    return SiteCheck(
      product: Sample.product, outline: SampleSite.outline,
      configuration: SampleSite.configuration
    ).run(on: crawl.run { server.fetch($0) }).findings
  }
}
