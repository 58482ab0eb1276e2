import AuditTrail
import CanonicalModel
import Diagnostics
import DriftChecking
import FileSystem
import PlumblineCLI
import SiteDescription
import TestSupport

/// The committed `site/`, read back once for all tests and held against the model of this build.
enum PublishedSite {
  static let product = Product.auditTrail.reviewed(by: PolicyReview.notes)

  static let result: Result<SiteCheckResult, FileError> = Result { () throws(FileError) in
    let file = "\(Repository.root)/plumbline.yml"
    let reading = ConfigurationReading(file: file, shownAs: "plumbline.yml")
    guard let configuration = reading.configuration else {
      throw FileError("read", file, code: 22)
    }
    let outline = try OutlineReading(
      content: "\(Repository.root)/\(configuration.content)", shownAs: configuration.content)
    return SiteCheck(
      product: product, outline: outline.outline, configuration: configuration
    ).run(on: "\(Repository.root)/\(configuration.output)", shownAs: configuration.output)
  }

  /// The findings that speak of a fact, with those that follow from them.
  static func findings(about fact: String, rules: Set<RuleID>) throws -> [Finding] {
    try all().filter { rules.contains($0.rule) && isPart($0.subject.fact, of: fact) }
  }

  static func all() throws -> [Finding] {
    try result.get().findings.flatMap { [$0] + $0.consequences }
  }

  /// What a failing test prints: what drifted, on which page, and the cure.
  static func text(of findings: [Finding]) -> String {
    ReportFormat.text.text(of: Report(findings: findings))
  }

  private static func isPart(_ name: String, of fact: String) -> Bool {
    name == fact || name.hasPrefix(fact + ".")
  }
}
