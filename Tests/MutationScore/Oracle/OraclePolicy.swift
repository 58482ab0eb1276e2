import Foundation

/// A policy as Foundation's JSON reader gives it.
struct OraclePolicy {
  let statements: [OracleStatement]

  init?(_ text: String) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
      let root = object as? [String: Any]
    else { return nil }
    let single = (root["Statement"] as? [String: Any]).map { [$0] }
    statements = (root["Statement"] as? [[String: Any]] ?? single ?? []).map(OracleStatement.init)
  }

  /// The statements that speak of an action.
  func matching(_ action: String) -> [OracleStatement] {
    statements.filter { $0.speaks(of: action) }
  }
}
