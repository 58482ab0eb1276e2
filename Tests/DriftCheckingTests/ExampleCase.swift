import Diagnostics
import DriftChecking
import Fetching
import SiteDescription
import TestSupport
import Testing

/// One example of one check, set into the sample site.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let check: any DriftCheck.Type
  let example: CheckExample
  /// The files of the site, with a mark where the finding is to be.
  let marked: [String: String]

  static let mark = "▸"

  static let all: [ExampleCase] = CheckRegistry.all.flatMap { check in
    check.examples.map { example in
      ExampleCase(check: check, example: example, marked: SampleSite.files(with: example))
    }
  }

  var testDescription: String {
    let text = example.text ?? "(no file)"
    return "\(check): \(example.rule?.rawValue ?? "passes") \(text.prefix(60))"
  }

  /// Where the mark stands; nil for an example without one.
  var position: SourcePosition? {
    for (file, text) in marked {
      guard let range = text.utf8.firstRange(of: Self.mark.utf8) else { continue }
      let before = text.utf8[..<range.lowerBound].count
      return SourceText(file: "site/\(file)", text: Self.unmarked(text)).position(at: before)
    }
    return nil
  }

  /// What the check finds in the site, or others; that there was nothing to check is not counted.
  func findings(by checks: [any DriftCheck.Type]? = nil) throws -> [Finding] {
    let checks = checks ?? [check]
    if case .answer = example.place { return try findingsOnServer(by: checks) }
    return findings(by: checks, in: try written())
  }

  /// A folder with the example's site in it.
  func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (file, text) in marked { try folder.write(Self.unmarked(text), to: "site/\(file)") }
    return folder
  }

  /// What checks find in the site that was written into a folder.
  func findings(by checks: [any DriftCheck.Type], in folder: TemporaryFolder) -> [Finding] {
    let result = SiteCheck(
      product: Sample.product, outline: SampleSite.outline,
      configuration: SampleSite.configuration, options: Self.options, checks: checks
    ).run(on: "\(folder.path)/site", shownAs: "site")
    return result.findings.filter { !result.isHole($0) }
  }

  /// What checks find when the example is what a server answers.
  func findingsOnServer(by checks: [any DriftCheck.Type]) throws -> [Finding] {
    let server = SampleServer(example)
    var crawl = SiteCrawl(
      of: try #require(WebAddress(SampleServer.address)), product: Sample.product,
      outline: SampleSite.outline, configuration: SampleSite.configuration)
    let result = SiteCheck(
      product: Sample.product, outline: SampleSite.outline,
      configuration: SampleSite.configuration, options: Self.options, checks: checks
    ).run(on: crawl.run { server.fetch($0) })
    return result.findings.filter { !result.isHole($0) }
  }

  /// All that can be asked for: the checks that do not know of it take no notice.
  private static var options: SiteCheckOptions {
    var options = SiteCheckOptions()
    options.holdsBytes = true
    return options
  }

  private static func unmarked(_ text: String) -> String { text.replacing(mark, with: "") }
}
