import CanonicalModel
import Diagnostics
import FileSystem
import SiteBuilding
import SiteDescription

/// Builds the sites to be mutated, in memory.
enum FixtureBuilder {
  /// Renders the content below a folder that holds a `plumbline.yml`.
  static func fixture(_ name: String, of product: Product, in folder: String) throws -> Fixture {
    let file = "\(folder)/plumbline.yml"
    let reading = ConfigurationReading(file: file, shownAs: "plumbline.yml")
    guard let configuration = reading.configuration else {
      throw Unbuildable(report: report(reading.findings))
    }
    let folders = SiteFolders(configuration, configurationFile: file, workingFolder: folder)
    let plan = try SiteBuilder(
      product: product, configuration: configuration, folders: folders
    ).plan()
    guard !plan.files.isEmpty else { throw Unbuildable(report: report(plan.findings)) }
    return Fixture(
      name: name, product: product, configuration: configuration,
      outline: try OutlineReading(content: folders.content, shownAs: "content").outline,
      files: SiteFiles(
        Dictionary(plan.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })))
  }

  private static func report(_ findings: [Finding]) -> String {
    ReportFormat.text.text(of: Report(findings: findings))
  }

  struct Unbuildable: Error { let report: String }
}
