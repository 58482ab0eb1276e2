internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteBuilding
internal import SiteDescription

extension Command {
  static let check = Command(
    name: "check",
    summary: "Read a built site back and prove that it says what the code says.",
    operands: "[DIR]", options: [.config, .format, .reportFile], run: runCheck)

  private static func runCheck(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let folder = try invocation.operands(upTo: 1).first
    let reporting = try Reporting(invocation)
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try reporting.deliver(Report(findings: findings, tool: .plumbline), in: session)
        return .usage
      case .project(let project):
        return try check(folder ?? project.folders.output, project, reporting, session)
      }
    }
  }

  /// Road 2 over the published folder, then road 1's checks of the sources; one report for both.
  private static func check(
    _ folder: String, _ project: Project, _ reporting: Reporting, _ session: Session
  ) throws(FileError) -> ExitStatus {
    let result = SiteCheck(
      product: session.product, outline: try project.outline().outline,
      configuration: project.configuration
    ).run(on: folder, shownAs: project.folders.shown(folder))
    guard !result.isAbsent else {
      try reporting.deliver(
        Report(
          findings: result.findings, checked: result.checked, rules: CheckRegistry.rules,
          obstacles: result.findings.map(\.message), tool: .plumbline),
        in: session)
      return .coverageHole
    }
    let plan = try project.plan(of: session.product)
    let report = Report(
      findings: result.findings + plan.findings, checked: result.checked,
      rules: CheckRegistry.rules, obstacles: result.unreadable.map(\.description),
      tool: .plumbline)
    try reporting.deliver(report, in: session)
    if !result.unreadable.isEmpty {
      for error in result.unreadable { session.note("plumbline: \(error)") }
      return .unavailable
    }
    if report.findings.contains(where: { $0.severity == .error && !result.isHole($0) }) {
      return .findings
    }
    return result.holes.isEmpty ? .clean : .coverageHole
  }
}
