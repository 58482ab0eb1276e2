internal import CanonicalModel
internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

extension Project {
  /// What came of reading a published site back, before anything is accepted.
  struct Checked {
    let result: SiteCheckResult
    /// What road 1 finds in the sources; nothing when there is no site to judge.
    let sourceFindings: [Finding]
    /// Which pages changed after their day did; nil where a page has one and no history is known.
    let history: [Finding]?

    /// What can be accepted: drift and faults, not the lack of anything to check.
    var findings: [Finding] {
      result.findings.filter { !result.isHole($0) } + sourceFindings + (history ?? [])
    }

    /// What tells that there was too little to check.
    var holes: [Finding] { result.findings.filter(result.isHole) }

    /// What kept the run from judging all it should.
    var obstacles: [String] {
      result.isAbsent ? holes.map(\.message) : result.unreadable.map(\.description)
    }
  }

  /// Runs road 2 over a published folder, then road 1's checks of the sources.
  func check(
    _ product: Product, _ options: SiteCheckOptions, in folder: String,
    telling progress: RunProgress = .unobserved
  ) throws(FileError) -> Checked {
    try check(product, options, of: folder, telling: progress) {
      $0.run(on: folder, shownAs: folders.shown(folder))
    }
  }

  /// Runs both roads, the second as `run` has it run; what a build of a folder remembers of the
  /// sources spares road 1 some work.
  func check(
    _ product: Product, _ options: SiteCheckOptions, of folder: String,
    telling progress: RunProgress,
    _ run: (SiteCheck) -> SiteCheckResult
  ) throws(FileError) -> Checked {
    progress.begin(.reading)
    let reading = try outline()
    var options = options
    options.content = folders.content
    let result = run(
      SiteCheck(
        product: product, outline: reading.outline, configuration: configuration,
        options: options, progress: progress))
    guard !result.isAbsent else {
      return Checked(result: result, sourceFindings: [], history: [])
    }
    let sourceFindings = try builder(of: product, telling: progress).review(reading, of: folder)
    progress.begin(.history)
    return Checked(
      result: result, sourceFindings: sourceFindings, history: history(of: reading.outline))
  }

  /// Which pages changed after their day did, where one of them has a day.
  private func history(of outline: ContentOutline) -> [Finding]? {
    guard outline.pages.contains(where: { $0.frontMatter.updated != nil }) else { return [] }
    return SourceHistory(of: folders.content).map { $0.findings(in: outline) }
  }

  /// The path of the file of accepted findings, beside the configuration.
  var acceptancePath: String { Paths.join(folders.base, AcceptanceFile.name) }

  /// What is accepted so far.
  func acceptances() throws(FileError) -> AcceptanceFile {
    try AcceptanceFile(file: acceptancePath, shownAs: folders.shown(acceptancePath))
  }
}
