package import CanonicalModel
internal import Diagnostics
internal import FileSystem
package import SiteDescription

/// Road 2: reads a built site back and holds it against the model.
package struct SiteCheck: Sendable {
  private let product: Product
  private let outline: ContentOutline
  private let configuration: SiteConfiguration
  private let checks: [any DriftCheck.Type]

  package init(
    product: Product, outline: ContentOutline, configuration: SiteConfiguration,
    checks: [any DriftCheck.Type] = CheckRegistry.all
  ) {
    self.checks = checks
    self.product = product
    self.outline = outline
    self.configuration = configuration
  }

  /// Checks the site in a folder, which messages name as shown.
  package func run(on folder: String, shownAs: String) -> SiteCheckResult {
    var result = SiteCheckResult()
    do throws(FileError) {
      let site = try PublishedSite(folder: folder, shownAs: shownAs, outline: outline)
      result.unreadable = site.unreadable
      guard !site.pages.isEmpty || !site.findings.isEmpty || !site.unreadable.isEmpty else {
        return absent("'\(shownAs)' holds no page", at: site.position)
      }
      let context = CheckContext(
        product: product, facts: FactTable(of: product), outline: outline,
        configuration: configuration, site: site)
      var outcome = CheckOutcome(findings: site.findings)
      for case let check as any RunnableCheck.Type in checks {
        outcome += check.outcome(in: context)
      }
      outcome.checked.pages = site.pages.count
      result.checked = outcome.checked
      result.findings = Consequences.gathered(outcome.findings)
      addHoles(to: &result, at: site.position)
      return result
    } catch {
      guard !error.isMissing else {
        return absent("there is no site in '\(shownAs)'", at: SourcePosition(file: shownAs))
      }
      result.unreadable = [error]
      return result
    }
  }

  private func absent(_ message: String, at position: SourcePosition) -> SiteCheckResult {
    var result = SiteCheckResult()
    result.isAbsent = true
    result.holes = ["pages"]
    result.findings = [
      Finding(
        "coverage", at: position, message, hint: "run 'make site'",
        about: Subject(fact: "pages", channel: "hole"))
    ]
    return result
  }

  /// A kind that the model has and the site showed nothing of is a hole, never a pass.
  private func addHoles(to result: inout SiteCheckResult, at position: SourcePosition) {
    let expected: [(String, Int, Bool)] = [
      ("policies", result.checked.policies, !product.policies.isEmpty),
      ("trails", result.checked.trails, true),
      ("steps", result.checked.steps, !product.procedures.isEmpty),
      ("claims", result.checked.claims, !product.policies.isEmpty),
      ("links", result.checked.links, true),
    ]
    for (kind, count, isDue) in expected where isDue && count == 0 {
      result.holes.append(kind)
      result.findings.append(
        Finding(
          "coverage", at: position, "no \(kind) were found to check",
          hint: "publish them, or take them out of the model",
          about: Subject(fact: kind, channel: "hole")))
    }
  }
}
