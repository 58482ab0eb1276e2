/// The forms a report can take.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case sarif
  case junit
  case github
  case gitlab
  case rdjson
  case tap
  case html

  /// The names of all, as a list in a sentence.
  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The whole report in this form, ending in a newline; empty when there is nothing to say.
  package func text(of report: Report) -> String {
    switch self {
    case .text: TextFormat.text(of: report)
    case .json: JSONFormat.text(of: report)
    case .sarif: SARIFFormat.text(of: report)
    case .junit: JUnitFormat.text(of: report)
    case .github: GitHubFormat.text(of: report)
    case .gitlab: GitLabFormat.text(of: report)
    case .rdjson: ReviewdogFormat.text(of: report)
    case .tap: TAPFormat.text(of: report)
    case .html: HTMLFormat.text(of: report)
    }
  }
}
