internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteDescription

extension CommandOption {
  static let failOn = CommandOption(
    "fail-on", value: "SEVERITY", "fail on findings of this severity: error or warning")
}

extension Command {
  static let check = Command(
    name: "check",
    summary: "Read a built or deployed site back and prove that it says what the code says.",
    operands: "[DIR|URL]",
    options: [.config, .format, .reportFile, .failOn, .save, .connections], run: runCheck)

  private static func runCheck(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let folder = try invocation.operands(upTo: 1).first
    let deployed = try DeployedAddress(folder, invocation)
    let reporting = try Reporting(invocation)
    let threshold = try threshold(invocation)
    let today = try session.today()
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try reporting.deliver(
          Report(findings: findings, rules: RuleBook.ofChecks, tool: .plumbline), in: session)
        return .usage
      case .project(let project):
        let checked = try check(folder ?? project.folders.output, deployed, project, session)
        let judgement = try project.judge(checked, on: today)
        try reporting.deliver(
          Report(
            findings: judgement.findings + checked.holes, checked: checked.result.checked,
            rules: RuleBook.ofChecks, accepted: judgement.accepted,
            obstacles: checked.obstacles, tool: .plumbline), in: session)
        if checked.history == nil {
          session.note("whether pages changed after their day is not known: no whole git history")
        }
        for error in checked.result.unreadable { session.note("plumbline: \(error)") }
        return status(of: checked.result, judgement, failingOn: threshold)
      }
    }
  }

  /// Both roads, over the published folder or over what a server gives.
  private static func check(
    _ folder: String, _ deployed: DeployedAddress?, _ project: Project, _ session: Session
  ) throws(FileError) -> Project.Checked {
    guard let deployed else { return try project.check(session.product, in: folder) }
    let site = try project.fetch(deployed, session.product, session)
    return try project.check(session.product) { $0.run(on: site) }
  }

  /// The severity from which a finding makes the run fail.
  private static func threshold(_ invocation: Invocation) throws(UsageError) -> Severity {
    guard let name = invocation[.failOn] else { return .error }
    let known: [Severity] = [.error, .warning]
    guard let severity = known.first(where: { $0.rawValue == name }) else {
      throw UsageError(
        message: "'--fail-on' knows no severity '\(name)'",
        hint: Suggestion.hint(
          for: name, among: known.map(\.rawValue), otherwise: "name error or warning"))
    }
    return severity
  }

  private static func status(
    of result: SiteCheckResult, _ judgement: AcceptanceJudgement, failingOn threshold: Severity
  ) -> ExitStatus {
    if result.isAbsent { return .coverageHole }
    if !result.unreadable.isEmpty { return .unavailable }
    if judgement.findings.contains(where: { $0.severity >= threshold }) { return .findings }
    return result.holes.isEmpty ? .clean : .coverageHole
  }
}

extension Project {
  /// Parts what is accepted from what is not; of a site that is absent nothing is judged.
  fileprivate func judge(
    _ checked: Checked, on today: CalendarDay
  ) throws(FileError) -> AcceptanceJudgement {
    let isWhole = !checked.result.isAbsent && checked.result.unreadable.isEmpty
    return AcceptanceJudgement(
      of: checked.findings, under: try acceptances(), on: today, isLookedFor: { _ in isWhole })
  }
}
