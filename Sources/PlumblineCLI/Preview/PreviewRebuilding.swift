internal import Diagnostics
internal import FileSystem
internal import SiteBuilding
internal import SitePreview

/// Builds a preview anew after its sources changed, and tells the pages that are open.
struct PreviewRebuilding {
  let invocation: Invocation
  /// Where the preview is served.
  let address: String
  /// Where it is built.
  let folder: PreviewFolder
  let news: PreviewNews
  let review: PreviewReview
  let indexing: PreviewIndexing
  /// Makes pages anew before the site is built; nil where the last build found faults.
  var renewal: PageRenewal?
  /// What has changed since the site was last built whole, where only pages were made anew.
  private(set) var putOff: [String] = []

  /// How long it must be quiet until the site is built that was put off; nil where none was.
  var patience: Duration? { putOff.isEmpty ? nil : .milliseconds(30) }

  /// Builds, and has what was read watched from now on; pages of which only the text has changed are
  /// there before that.
  ///
  /// Where they are, what changes while the site is built puts the rest off: it is looked at first.
  mutating func run(after latest: [String], in session: Session, _ watch: inout PreviewWatch) {
    let started = Clock.now
    let changes = Set(putOff + latest).sorted()
    indexing.halt()
    // What is served after all of this may be what was under way.
    defer { indexing.ask() }
    do throws(FileError) {
      let isRenewed = try renew(after: latest, in: session)
      let renewing = renewal
      renewal = nil
      putOff = []
      switch try Project.open(invocation, url: address) {
      case .refused(let findings):
        let report = Report(findings: findings)
        try session.print(report.printed)
        news.tell(.faults(PageNews(others: report.quoted)))
      case .project(let project):
        var output = try project.output(folder.path, isDurable: false, in: session)
        // What put a build off and was no source puts it off no more.
        let mayWait = isRenewed && !latest.isEmpty
        let progress = RunProgress([], until: mayWait ? watch.isWaiting : nil)
        let built: Project.Built
        do throws(FileError) {
          built = try project.build(session.product, into: &output, telling: progress)
        } catch {
          guard error.meansStop else { throw error }
          (renewal, putOff) = (renewing, changes)
          return
        }
        watch.follow(project, including: built.includedFiles)
        guard let publication = built.publication, built.report.errors == 0 else {
          return try tell(built, of: project, in: session)
        }
        renewal = built.renewal
        session.note(
          "rebuilt \(built.pageCount) pages in \(Clock.milliseconds(since: started)) ms: "
            + "\(publication.written) files written")
        if !isRenewed || publication.writtenFiles.contains(where: { $0.hasSuffix(".html") }) {
          news.tell(changes.allSatisfy { $0.hasSuffix(".css") } ? .styles : .pages)
        }
        review.ask(project)
      }
    } catch {
      session.note("plumbline: \(error)")
      news.tell(.faults(PageNews(others: "plumbline: \(error)")))
    }
  }

  /// Puts pages in their places before the site is built, where that can be; tells whether it did.
  private func renew(
    after changes: [String], in session: Session
  ) throws(FileError) -> Bool {
    let started = Clock.now
    guard let renewal, let files = renewal.files(afterChangesOf: changes) else { return false }
    if files.isEmpty { return true }
    // Whatever stands there by now is looked at by the build.
    var output = try OutputFolder(path: folder.path, shownAs: folder.path, isDurable: false)
    try output.renew(files)
    news.tell(.pages)
    session.note(
      "renewed in \(Clock.milliseconds(since: started)) ms: \(changes.joined(separator: ", "))")
    return true
  }

  /// Tells why nothing was built: in the terminal all of it, in the pages that are open what is about
  /// them.
  private func tell(
    _ built: Project.Built, of project: Project, in session: Session
  ) throws(FileError) {
    try session.print(built.report.printed)
    let findings = PreviewFindings(
      built.report.findings.filter { $0.severity == .error }, of: project, builtIn: folder.path,
      including: built.includedFiles)
    news.tell(.faults(findings.newsOfFaults))
  }
}
