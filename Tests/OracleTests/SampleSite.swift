import AuditTrail
import CanonicalModel
import Diagnostics
import DriftChecking
import FileSystem
import SiteBuilding
import SiteDescription
import TestSupport

/// The repository's own content and theme, rendered in memory by road 1 and read back by road 2.
struct SampleSite {
  private let folders: SiteFolders
  private let configuration: SiteConfiguration

  init() throws {
    let file = "\(Repository.root)/plumbline.yml"
    guard
      var configuration = ConfigurationReading(file: file, shownAs: "plumbline.yml").configuration
    else { throw FileError("read", file, code: 22) }
    configuration.highlighting = .builtin
    self.configuration = configuration
    folders = SiteFolders(
      configuration, configurationFile: file, workingFolder: Repository.root)
  }

  /// The files road 1 makes of a model.
  func files(of product: Product = .auditTrail) throws -> [OutputFile] {
    let plan = try SiteBuilder(
      product: product, configuration: configuration, folders: folders
    ).plan()
    guard !plan.files.isEmpty else {
      throw Unbuildable(report: ReportFormat.text.text(of: Report(findings: plan.findings)))
    }
    return plan.files
  }

  /// What road 2 finds in them when the truth is Audit Trail's model, or another.
  func findings(in files: [OutputFile], of product: Product = .auditTrail) throws -> [Finding] {
    let folder = try TemporaryFolder()
    for file in files {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "site/\(file.path)")
    }
    let reading = try OutlineReading(content: folders.content, shownAs: "content")
    return SiteCheck(
      product: product, outline: reading.outline, configuration: configuration
    ).run(on: "\(folder.path)/site", shownAs: "site").findings
  }

  struct Unbuildable: Error { let report: String }
}
