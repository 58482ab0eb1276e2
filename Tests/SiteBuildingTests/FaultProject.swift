import CanonicalModel
import Diagnostics
import DriftChecking
import FileSystem
import IAMPolicy
import SiteBuilding
import SiteDescription
import TestSupport

/// A small site on disk, into which one file of an example is set.
struct FaultProject {
  private static let product = Product(
    name: "Sample", policies: [Sample.policy],
    trails: [Trail(id: "sample") { Crumb("Home", page: "index") }], procedures: [], pages: [])

  private static let files = [
    "plumbline.yml": "title: Docs\ndescription: Of a product.\nurl: https://docs.example.com\n",
    "content/index.md": "---\ntitle: Home\n---\nText.\n",
    "content/docs/index.md": "---\ntitle: Docs\n---\nText.\n",
    "content/docs/picture.png": "",
    "content/docs/picture.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>\n",
    "content/set-up.md": "---\ntitle: Set-up\n---\nText.\n",
    "theme/page.mustache": "<title>{{page.title}}</title>\n",
    "theme/404.mustache": "<title>{{page.title}}</title>\n",
    "theme/redirect.mustache": "<a href=\"{{target.href}}\">{{target.title}}</a>\n",
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (file, text) in Self.files { try folder.write(text, to: file) }
  }

  /// Writes the file of an example; without a text it stays away.
  func write(_ text: String?, to file: String) throws {
    if let text { try folder.write(text, to: file) }
  }

  /// All that a build finds wrong; it writes into the folder when that is nothing.
  func findings() throws -> [Finding] {
    let file = "\(folder.path)/plumbline.yml"
    let reading = ConfigurationReading(file: file, shownAs: "plumbline.yml")
    guard let configuration = reading.configuration else { return reading.findings }
    let accepted = try AcceptanceFile(
      file: "\(folder.path)/\(AcceptanceFile.name)", shownAs: AcceptanceFile.name)
    guard accepted.findings.isEmpty else { return accepted.findings }
    let folders = SiteFolders(
      configuration, configurationFile: file, workingFolder: folder.path)
    let plan = try SiteBuilder(
      product: Self.product, configuration: configuration, folders: folders
    ).plan()
    guard !plan.files.isEmpty else { return plan.findings }
    var output = try OutputFolder(path: folders.output, shownAs: "site", isDurable: false)
    let publication = try output.publish(plan.files)
    return plan.findings + publication.findings
  }
}
