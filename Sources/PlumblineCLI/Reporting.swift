internal import Diagnostics
internal import FileSystem

/// Where a command's findings go, and in which form.
struct Reporting: Sendable {
  private let format: ReportFormat
  private let file: String?

  init(_ invocation: Invocation) throws(UsageError) {
    format = try invocation.format(ReportFormat.text)
    file = invocation[.reportFile]
  }

  /// Prints the report, or writes it to the file that was named.
  func deliver(_ report: Report, in session: Session) throws(FileError) {
    let isPrinted = format == .text && file == nil
    try session.deliver(isPrinted ? report.printed : format.text(of: report), to: file)
  }
}

extension Report {
  /// A run that went no further than its configuration: no silence of a rule is a proof.
  static func refused(_ findings: [Finding], under rules: [Rule]) -> Report {
    Report(
      findings: findings, rules: rules, obstacles: ["the configuration cannot be used"],
      tool: .plumbline)
  }
}
