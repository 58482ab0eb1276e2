import AuditTrail
import CanonicalModel
import Diagnostics
import IAMPolicy
import SiteBuilding
import SiteDescription
import TestSupport

/// The Markdown of a fixture, which builds without a finding.
struct MarkdownProject: Sendable {
  let product: Product
  /// Every file, by its path.
  let files: [String: String]

  static let ledger = MarkdownProject(product: Ledger.product, files: LedgerContent.files)

  /// What a build says when one of the files has another text.
  func findings(with text: String? = nil, in file: String = "") throws -> [Finding] {
    let folder = try TemporaryFolder()
    for (path, own) in files { try folder.write(path == file ? text ?? own : own, to: path) }
    let path = "\(folder.path)/plumbline.yml"
    let reading = ConfigurationReading(file: path, shownAs: "plumbline.yml")
    guard let configuration = reading.configuration else { return reading.findings }
    let folders = SiteFolders(
      configuration, configurationFile: path, workingFolder: folder.path)
    return try SiteBuilder(
      product: product, configuration: configuration, folders: folders
    ).plan().findings
  }

  /// The texts of the policies, in a layout.
  func json(of id: String, _ layout: PolicyLayout = .readable) -> String {
    product.policies.first { $0.id == id }.map {
      PolicyWriter(layout: layout).text(of: $0.document)
    } ?? ""
  }

  /// What a fact is today, as a number without group marks.
  func value(of fact: String) -> String {
    FactTable(of: product)[fact]?.value.number.map(String.init) ?? ""
  }
}
