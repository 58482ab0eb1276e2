internal import Diagnostics

/// The forms of a result that is no report, such as a list.
enum ListFormat: String, CaseIterable, Sendable {
  case text
  case json

  /// The form of a report that takes the result's place.
  var report: ReportFormat {
    switch self {
    case .text: .text
    case .json: .json
    }
  }
}
