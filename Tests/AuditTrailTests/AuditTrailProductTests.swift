import AuditTrail
import CanonicalModel
import Diagnostics
import Testing

@Suite struct AuditTrailProductTests {
  private let product = Product.auditTrail

  @Test func `the trail has the six published labels`() {
    #expect(
      Trail.permissionsNeeded.crumbs.map(\.label) == [
        "Home", "Docs", "Audit Trail Set-up", "AWS set-up", "Setting up an AWS User",
        "Permissions Needed",
      ])
  }

  @Test func `the procedure runs from the list of policies to the created policy`() {
    let steps = Procedure.createPolicy.steps.map(\.text)
    #expect(steps.count == 8)
    #expect(steps[2].contains("JSON (older console: JSON tab)"))
    #expect(steps[5] == "Choose Next (older console: Review policy).")
    #expect(steps[6].contains("AuditTrailRole"))
    #expect(steps[6].contains("For use with Audit Trail"))
    #expect(steps[7] == "Choose Create policy.")
  }

  @Test func `pages publish only facts and trails that exist`() {
    let facts = FactTable(of: product)
    for page in product.pages {
      for name in page.facts { #expect(facts[name] != nil, "\(name)") }
      if let trail = page.trail { #expect(product.trails.contains { $0.id == trail }) }
    }
  }

  @Test func `the digest follows every part of the model`() {
    let changed = Product(
      name: product.name, policies: product.policies, trails: [], procedures: product.procedures,
      pages: product.pages)
    #expect(changed.digest != product.digest)
    #expect(product.digest.count == 64)
  }

  @Test func `positions are told from the Sources folder on`() {
    #expect(
      PublishedPolicy.auditTrail.statements[0].source.file
        == "Sources/AuditTrail/Statements/PreflightCheck.swift")
  }
}
