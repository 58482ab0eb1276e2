import CanonicalModel
import Diagnostics
import DriftChecking
import FileSystem
import IAMPolicy
import ProjectStarting
import SiteBuilding
import SiteDescription
import TestSupport
import Testing

/// New projects of products that are not as ours: no name of theirs breaks a page.
@Suite struct NewProjectTests {
  private static let name = "Say \"x\" \\ #1: <b>*y*</b> [z](w) `v` & Söhne"

  private static func product(_ pages: [PagePublication], _ crumbs: [Crumb] = []) -> Product {
    Product(
      name: name, policies: [Sample.policy],
      trails: crumbs.isEmpty ? [] : [Trail(id: "way") { for crumb in crumbs { crumb } }],
      procedures: [
        Procedure(id: "create", title: "Create *it* in <IAM>") { ProcedureStep { "Do it." } }
      ], pages: pages)
  }

  private static let everything = [
    "sample.json", "sample.statements", "sample.actions", "sample.statement-sizes",
    "sample.services", "sample.command", "sample.statement-count", "sample.size.counted",
    "sample.size-guidance", "sample.name", "create.steps", "sample.review-notes",
  ]

  private static let products = [
    product([]),
    product([PagePublication(page: "index", facts: everything)]),
    product([PagePublication(page: "guide/first-page", facts: everything)]),
    product([
      PagePublication(page: "a/b/c/index", facts: ["sample.json"]),
      PagePublication(page: "a/b/other-page", facts: ["sample.name", "no.such-fact"]),
    ]),
    product(
      [PagePublication(page: "docs/end", trail: "way", facts: everything)],
      [
        Crumb(name, page: "index"), Crumb("Elsewhere & co.", page: "else/where"),
        Crumb("Docs", page: "docs/index"), Crumb("The \"end\"", page: "docs/end"),
      ]),
  ]

  @Test(arguments: products.indices)
  func `a project of any product builds without a finding`(index: Int) throws {
    let folder = try TemporaryFolder()
    let product = Self.products[index]
    let project = NewProject(of: product)
    #expect(Set(project.files.map(\.path)).count == project.files.count)
    try project.write(into: folder.path)
    let file = "\(folder.path)/plumbline.yml"
    let reading = ConfigurationReading(file: file, shownAs: "plumbline.yml")
    let configuration = try #require(reading.configuration, "\(reading.findings)")
    #expect(configuration.title == "\(Self.name) documentation")
    let folders = SiteFolders(configuration, configurationFile: file, workingFolder: folder.path)
    let plan = try SiteBuilder(
      product: product, configuration: configuration, folders: folders
    ).plan()
    #expect(plan.findings.filter { $0.severity == .error }.map(\.message) == [])
    let pages = Set(plan.files.map(\.path))
    for page in product.pages {
      let address = page.page == "index" ? "" : page.page.replacing(/(^|\/)index$/, with: "") + "/"
      #expect(pages.contains("\(address)index.html"), "\(page.page)")
    }
    #expect(throws: FileError.self) { try project.write(into: folder.path) }
    #expect(try folder.read("plumbline.yml").contains("title: "), "what was there is gone")
  }
}
