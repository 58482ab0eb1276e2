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
  let folder: String
  let news: PreviewNews

  func run(after changes: [String], in session: Session) {
    let started = Clock.now
    do throws(FileError) {
      switch try Project.open(invocation, url: address) {
      case .refused(let findings): try tell(Report(findings: findings), in: session)
      case .project(let project):
        var output = try project.output(folder, isDurable: false, in: session)
        let built = try project.build(session.product, into: &output)
        guard let publication = built.publication, built.report.errors == 0 else {
          return try tell(built.report, in: session)
        }
        session.note(
          "rebuilt \(built.pageCount) pages in \(Clock.milliseconds(since: started)) ms: "
            + "\(publication.written) files written")
        news.tell(changes.allSatisfy { $0.hasSuffix(".css") } ? .styles : .pages)
        try session.index(output, isWanted: true, isQuiet: true)
      }
    } catch {
      session.note("plumbline: \(error)")
      news.tell(.findings("plumbline: \(error)"))
    }
  }

  /// Tells why nothing was built, in the terminal and in the pages that are open.
  private func tell(_ report: Report, in session: Session) throws(FileError) {
    try session.print(report.printed)
    news.tell(.findings(report.quoted))
  }
}
