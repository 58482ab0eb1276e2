internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteDescription

extension CommandOption {
  static let reason = CommandOption("reason", value: "TEXT", "why the finding is lived with")
  static let until = CommandOption(
    "until", value: "DATE", "the last day on which it is, such as 2026-02-28; at most 90 days ahead"
  )
  static let securityOwner = CommandOption(
    "security-owner", value: "NAME", "who answers for access that may be more than the model's")
}

extension Command {
  static let accept = Command(
    name: "accept", summary: "Accept one finding of 'plumbline check' until a day.",
    operands: "FINGERPRINT", options: [.config, .reason, .until, .securityOwner], run: runAccept)

  private static func runAccept(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ExitStatus {
    let request = try AcceptanceRequest(invocation, on: session.today())
    return session.run { () throws(FileError) in
      switch try Project.open(invocation) {
      case .refused(let findings):
        try session.print(ReportFormat.text.text(of: Report(findings: findings)))
        return .usage
      case .project(let project): return try accept(request, in: project, session)
      }
    }
  }

  private static func accept(
    _ request: AcceptanceRequest, in project: Project, _ session: Session
  ) throws(FileError) -> ExitStatus {
    let file = try project.acceptances()
    guard file.findings.isEmpty else {
      try session.print(ReportFormat.text.text(of: Report(findings: file.findings)))
      return .usage
    }
    let checked = try project.check(session.product, SiteCheckOptions(), in: project.folders.output)
    guard !checked.result.isAbsent else {
      try session.print(ReportFormat.text.text(of: Report(findings: checked.holes)))
      return .coverageHole
    }
    guard checked.result.unreadable.isEmpty else {
      for error in checked.result.unreadable { session.note("plumbline: \(error)") }
      return .unavailable
    }
    let acceptance: Acceptance
    let text: String
    do throws(UsageError) {
      acceptance = try request.acceptance(among: checked)
      text = try acceptance.written(into: file)
    } catch {
      return session.refuse(error)
    }
    try Files.write(Array(text.utf8), to: project.acceptancePath)
    session.note(
      "accepted '\(acceptance.rule)' \(acceptance.fingerprint) until \(acceptance.until) in "
        + "'\(project.folders.shown(project.acceptancePath))'")
    return .clean
  }
}

extension Acceptance {
  /// The file with this acceptance in it, in place of an earlier one of the same finding.
  fileprivate func written(into file: AcceptanceFile) throws(UsageError) -> String {
    let others = file.entries.map(\.acceptance).filter { $0.fingerprint != fingerprint }
    let text = AcceptanceText.text(of: others + [self])
    let reading = AcceptanceFile(text: Array(text.utf8), file: AcceptanceFile.name)
    guard reading.findings.isEmpty, reading.entries.contains(where: { $0.acceptance == self })
    else {
      throw UsageError(
        message: "'\(AcceptanceFile.name)' could not be read with this entry in it",
        hint: reading.findings.first.map { "\($0.message): \($0.hint)" }
          ?? "write the reason in plain characters")
    }
    return text
  }
}
