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
    /// What the inventory is to hold; nil where it is right, or not kept.
    let inventory: InventoryUpdate?
    /// What pages include, whether it is there or not.
    let includedFiles: [IncludedFile]
    /// Makes pages anew at once; nil where the site has faults.
    let renewal: PageRenewal?

    /// How a run ends that found what it did.
    var status: ExitStatus {
      guard report.errors > 0 else { return .clean }
      let isSetting = report.findings.contains {
        $0.severity == .error && $0.rule == Rule.configuration.id
      }
      return isSetting ? .usage : .findings
    }
  }

  /// The content folder as it is known before any page's text is read.
  func outline() throws(FileError) -> OutlineReading {
    try OutlineReading(
      content: folders.content, shownAs: folders.shown(folders.content),
      includingDrafts: configuration.includesDrafts)
  }

  /// What road 1 makes of the sources, and what is wrong with them.
  func plan(of product: Product) throws(FileError) -> SitePlan {
    try builder(of: product, telling: .unobserved).plan()
  }

  /// Road 1.
  func builder(of product: Product, telling progress: RunProgress) -> SiteBuilder {
    SiteBuilder(
      product: product, configuration: configuration, folders: folders,
      python: PythonProgram.path, tool: Process.identity, progress: progress)
  }

  /// A folder to write the site to, once no other process does so.
  func output(
    _ folder: String, isDurable: Bool = true, in session: Session
  ) throws(FileError) -> OutputFolder {
    try OutputFolder(path: folder, shownAs: folders.shown(folder), isDurable: isDurable) { held in
      session.note("waiting for another build, which holds '\(folders.shown(held))'")
    }
  }

  /// Tells what kept a site from being exchanged whole, if anything did.
  func tell(_ obstacle: FileError?, of folder: String, in session: Session) {
    guard let obstacle else { return }
    session.note(
      "'\(folders.shown(folder))' was updated file by file, not at one moment: \(obstacle)")
  }

  /// Builds the site into a folder; nothing is written while anything is wrong.
  func build(
    _ product: Product, into output: inout OutputFolder, anew isAnew: Bool = false,
    telling progress: RunProgress = .unobserved
  ) throws(FileError) -> Built {
    let built = try builder(of: product, telling: progress).build(into: &output, anew: isAnew)
    return Built(
      report: Report(findings: built.findings, rules: FaultRegistry.rules, tool: .plumbline),
      pageCount: built.pageCount, publication: built.publication, inventory: built.inventory,
      includedFiles: built.includedFiles, renewal: built.renewal)
  }

  /// Writes what the inventory of the published site is to hold.
  func keep(_ update: InventoryUpdate) throws(FileError) {
    try Files.write(update.text, to: Paths.join(folders.base, InventoryUpdate.file))
  }
}
