internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

extension Project {
  /// What a build came to.
  struct Built {
    let report: Report
    let pageCount: Int
    /// What was written; nil when the findings kept everything from it.
    let publication: Publication?
  }

  /// The content folder as it is known before any page's text is read.
  func outline() throws(FileError) -> OutlineReading {
    try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content),
      includingDrafts: configuration.includesDrafts)
  }

  /// What road 1 makes of the sources, and what is wrong with them.
  func plan(of product: Product) throws(FileError) -> SitePlan {
    try SiteBuilder(product: product, configuration: configuration, folders: folders).plan()
  }

  /// Builds the site into a folder; nothing is written while anything is wrong.
  func build(_ product: Product, into folder: String) throws(FileError) -> Built {
    let plan = try plan(of: product)
    var publication: Publication?
    if !plan.files.isEmpty {
      publication = try OutputFolder(path: folder, shownAs: folders.shown(folder))
        .publish(plan.files)
    }
    return Built(
      report: Report(
        findings: plan.findings + (publication?.findings ?? []), rules: FaultRegistry.rules,
        tool: .plumbline),
      pageCount: plan.pageCount, publication: publication)
  }
}
