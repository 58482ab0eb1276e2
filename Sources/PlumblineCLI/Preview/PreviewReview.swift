internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteDescription
internal import SitePreview
internal import Synchronization

/// Checks a preview each time it was built, aside from the building, and tells its pages what is
/// found in them.
///
/// It is a class because one thread asks for what another does.
final class PreviewReview: Sendable {
  private let folder: String
  private let news: PreviewNews
  private let session: Session
  private let today: CalendarDay
  private let waiting = Mutex<Project?>(nil)
  private let wake: WakePipe

  /// A preview makes its search index itself, and later than its pages.
  private static let ownWork: RuleID = "search-index"

  init(
    of folder: String, _ news: PreviewNews, on today: CalendarDay, in session: Session
  ) throws(FileError) {
    self.folder = folder
    self.news = news
    self.today = today
    self.session = session
    wake = try WakePipe()
  }

  /// Asks for a check of what was just built.
  func ask(_ project: Project) {
    waiting.withLock { $0 = project }
    wake.wake()
  }

  /// Checks whenever it is asked to, until the preview stops.
  func run(until stop: WakePipe) {
    var told = ""
    while true {
      let ready = Readiness.wait(for: [stop.descriptor, wake.descriptor], within: .seconds(3_600))
      if ready[0] { return }
      wake.clear()
      guard let project = waiting.withLock({ $0.take() }) else { continue }
      let edition = news.edition
      guard let found = try? findings(of: project) else { continue }
      // What was built meanwhile is checked next, and made what was found here uncertain.
      guard edition == news.edition, waiting.withLock({ $0 == nil }) else { continue }
      news.tell(.review(PreviewFindings(found, of: project, builtIn: folder).newsOfPages))
      let text = found.isEmpty ? "" : ReportFormat.text.text(of: Report(findings: found))
      if text != told { session.announce(text) }
      told = text
    }
  }

  private func findings(of project: Project) throws(FileError) -> [Finding] {
    let checked = try project.check(session.product, SiteCheckOptions(), in: folder)
    return try project.judge(checked, on: today).judgement.findings
      .filter { $0.rule != Self.ownWork }
  }
}
