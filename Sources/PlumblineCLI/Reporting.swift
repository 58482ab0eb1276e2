internal import Diagnostics
internal import FileSystem

/// Where a command's findings go, and in which form.
struct Reporting: Sendable {
  private let format: ReportFormat
  private let file: String?

  init(_ invocation: Invocation) throws(UsageError) {
    format = try Self.format(invocation)
    file = invocation[.reportFile]
  }

  /// The form asked for with `--format`.
  static func format(_ invocation: Invocation) throws(UsageError) -> ReportFormat {
    let name = invocation[.format] ?? ReportFormat.text.rawValue
    guard let format = ReportFormat(rawValue: name) else {
      let known = ReportFormat.allCases.map(\.rawValue)
      throw UsageError(
        message: "there is no format '\(name)'",
        hint: Suggestion.hint(
          for: name, among: known, otherwise: "formats: \(known.joined(separator: ", "))"))
    }
    return format
  }

  /// Prints the report, or writes it to the file that was named.
  func deliver(_ report: Report, in session: Session) throws(FileError) {
    try session.deliver(format.text(of: report), to: file)
  }
}
