/// The forms a report can take.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The whole report in this form, ending in a newline; empty when there is nothing to say.
  package func text(of report: Report) -> String {
    switch self {
    case .text: TextFormat.text(of: report)
    case .json: JSONFormat.text(of: report)
    }
  }
}
