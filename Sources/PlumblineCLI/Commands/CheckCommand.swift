internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteDescription

extension CommandOption {
  static let failOn = CommandOption(
    "fail-on", value: "SEVERITY", "fail on findings of this severity: error or warning")
  static let fix = CommandOption(
    "fix", nil, "write stale files of the build anew, and leave alone what was edited by hand")
  static let bytes = CommandOption(
    "bytes", nil,
    "hold every file against the bytes it was built with, and policies against our layout")
  static let requireSearch = CommandOption(
    "require-search", nil, "fail where the site has no search index")
}

extension Command {
  static let check = Command(
    name: "check",
    summary: "Read a built or deployed site back and prove that it says what the code says.",
    operands: "[DIR|URL]",
    options: [
      .config, .format, .reportFile, .failOn, .fix, .bytes, .requireSearch, .save, .connections,
      .jobs,
    ], run: runCheck)

  private static func runCheck(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let folder = try invocation.operands(upTo: 1).first
    try invocation.applyJobs()
    let deployed = try DeployedAddress(folder, invocation)
    if deployed != nil, invocation.has(.fix) {
      throw UsageError(
        message: "a deployed site cannot be mended from here",
        hint: "run 'plumbline check --fix' on the folder, then deploy it")
    }
    let reporting = try Reporting(invocation)
    let threshold = try threshold(invocation)
    let today = try session.today()
    var options = SiteCheckOptions()
    options.holdsBytes = invocation.has(.bytes)
    options.requiresSearch = invocation.has(.requireSearch)
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try reporting.deliver(
          .refused(findings, under: RuleBook.ofChecks), in: session)
        return .usage
      case .project(let project):
        let folder = folder ?? project.folders.output
        var outcome = try project.judge(
          try check(folder, deployed, project, session, options), on: today)
        var mended = ExitStatus.clean
        if invocation.has(.fix) {
          if let refusal = project.refusal(toMend: folder) { return session.refuse(refusal) }
          mended = session.run { () throws(FileError) in
            outcome = try project.mend(outcome, in: folder, options, on: today, session)
            return .clean
          }
        }
        try reporting.deliver(outcome.report, in: session)
        if outcome.checked.history == nil {
          session.note("whether pages changed after their day is not known: no whole git history")
        }
        for error in outcome.checked.result.unreadable { session.note("plumbline: \(error)") }
        return mended == .clean ? status(of: outcome, failingOn: threshold) : mended
      }
    }
  }

  /// Both roads, over the published folder or over what a server gives.
  private static func check(
    _ folder: String, _ deployed: DeployedAddress?, _ project: Project, _ session: Session,
    _ options: SiteCheckOptions
  ) throws(FileError) -> Project.Checked {
    let site = try deployed.map { (deployed) throws(FileError) in
      try project.fetch(deployed, session.product, options, session)
    }
    return try session.showingProgress { (progress) throws(FileError) in
      guard let site else {
        return try project.check(session.product, options, in: folder, telling: progress)
      }
      return try project.check(
        session.product, options, of: project.folders.output, telling: progress
      ) { $0.run(on: site) }
    }
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
    of outcome: Project.Outcome, failingOn threshold: Severity
  ) -> ExitStatus {
    let result = outcome.checked.result
    if result.isAbsent { return .coverageHole }
    if !result.unreadable.isEmpty { return .unavailable }
    if outcome.judgement.findings.contains(where: { $0.severity >= threshold }) {
      return .findings
    }
    return result.holes.isEmpty ? .clean : .coverageHole
  }
}
