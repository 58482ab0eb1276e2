internal import ByteSearching
package import CanonicalModel
package import Diagnostics
package import FileSystem
package import SiteDescription

/// Road 2: reads a built site back and holds it against the model.
package struct SiteCheck: Sendable {
  /// The bytes of a file at a path, up to a limit, or why they cannot be had.
  package typealias Read = @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError>

  private let product: Product
  private let outline: ContentOutline
  private let configuration: SiteConfiguration
  private let options: SiteCheckOptions
  private let checks: [any DriftCheck.Type]
  private let read: Read?
  private let progress: RunProgress

  package init(
    product: Product, outline: ContentOutline, configuration: SiteConfiguration,
    options: SiteCheckOptions = SiteCheckOptions(), progress: RunProgress = .unobserved
  ) {
    self.init(
      product: product, outline: outline, configuration: configuration, options: options,
      checks: CheckRegistry.all, progress: progress)
  }

  /// Makes a check of some rules only, or of files that are read in another way.
  package init(
    product: Product, outline: ContentOutline, configuration: SiteConfiguration,
    options: SiteCheckOptions = SiteCheckOptions(), checks: [any DriftCheck.Type],
    read: Read? = nil, progress: RunProgress = .unobserved
  ) {
    self.product = product
    self.outline = outline
    self.configuration = configuration
    self.options = options
    self.checks = checks
    self.read = read
    self.progress = progress
  }

  /// Checks the site in a folder, which messages name as shown.
  package func run(on folder: String, shownAs: String) -> SiteCheckResult {
    do throws(FileError) {
      return run(on: try PublishedFolder(folder, shownAs: shownAs, read: read))
    } catch {
      guard !error.isMissing else {
        return absent("there is no site in '\(shownAs)'", at: SourcePosition(file: shownAs))
      }
      var result = SiteCheckResult()
      result.unreadable = [error]
      return result
    }
  }

  /// Checks a site that was fetched from its server; messages name its addresses.
  package func run(on site: DeployedSite) -> SiteCheckResult {
    run(on: PublishedFolder(site))
  }

  private func run(on files: PublishedFolder) -> SiteCheckResult {
    guard files.deployment?.isUnreached != true else {
      var result = SiteCheckResult()
      result.unreadable = files.failures
      return result
    }
    guard !files.pages.isEmpty else {
      let reason = files.absence(of: "index.html")
      return absent("'\(files.position.file)' holds no page" + reason, at: files.position)
    }
    var configuration = configuration
    configuration.url = files.deployment?.ownAddress ?? configuration.url
    let reader = PageReader(outline: outline, site: configuration.url, folder: files)
    let context = CheckContext(
      product: product, outline: outline, configuration: configuration, options: options,
      folder: files,
      headings: reader.headings())
    let paths = files.pages
    let pageChecks = checks.compactMap { $0 as? any PageCheck.Type }
    progress.begin(.checking, pages: paths.count)
    let pages = Workers.map(paths.count) { index in
      progress.page(paths[index]) {
        CheckedPage(at: paths[index], by: reader, with: pageChecks, in: context)
      }
    }
    var outcome = CheckOutcome()
    for page in pages { outcome += page.outcome }
    let records = pages.map(\.record)
    for case let check as any SiteWideCheck.Type in checks {
      outcome += check.outcome(of: records, in: context)
    }
    return result(of: outcome, unreadable: files.failures, at: files.position)
  }

  private func result(
    of outcome: CheckOutcome, unreadable: [FileError], at position: SourcePosition
  ) -> SiteCheckResult {
    var result = SiteCheckResult()
    result.checked = outcome.checked
    result.findings = Consequences.gathered(outcome.findings)
    var seen: Set<FileError> = []
    result.unreadable = (unreadable + outcome.unreadable).filter { seen.insert($0).inserted }
      .sorted { $0.path.precedes($1.path) }
    let missed = configuration.floors.compactMap { $0.finding(for: outcome.checked) }
    let told = Set(missed.map(\.subject.fact))
    let holes = CoverageHole.all(in: outcome.checked, of: product)
      .filter { !told.contains($0.kind) }
    result.holes = missed.map(\.subject.fact) + holes.map(\.kind)
    // Where something is known to be wrong, that is why there was less to check.
    let isClean = !result.findings.contains { $0.severity == .error }
    if result.unreadable.isEmpty { result.findings += missed }
    if result.unreadable.isEmpty, isClean {
      result.findings += holes.map { $0.finding(at: position) }
    }
    result.findings.sort()
    return result
  }

  private func absent(_ message: String, at position: SourcePosition) -> SiteCheckResult {
    var result = SiteCheckResult()
    result.isAbsent = true
    result.holes = ["pages"]
    result.findings = [
      Finding(
        "coverage", at: position, message, hint: "run 'make site'",
        about: Subject(fact: "pages", channel: CoverageHole.channel))
    ]
    return result
  }
}
