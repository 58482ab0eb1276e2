/// How much a lint finding weighs, by the names of AWS's Access Analyzer.
///
/// Source: <https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicyFinding.html>
package enum FindingType: String, Hashable, Sendable, CaseIterable {
  /// The policy does not work as written, or AWS refuses it.
  case error = "ERROR"
  /// The policy gives more than is good.
  case securityWarning = "SECURITY_WARNING"
  /// The policy departs from good practice.
  case warning = "WARNING"
  /// The policy could be better without a change in access; review notes are of this type too.
  case suggestion = "SUGGESTION"
}

extension FindingType {
  /// The type as AWS spells it in the addresses of its documentation.
  var anchor: String {
    switch self {
    case .error: "error"
    case .securityWarning: "security-warning"
    case .warning: "general-warning"
    case .suggestion: "suggestion"
    }
  }
}
