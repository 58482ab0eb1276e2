internal import Diagnostics

/// Why a placeholder cannot be expanded.
struct PlaceholderFault: Error {
  let rule: RuleID
  let message: String
  let hint: String

  /// Where every fact is listed, for those who mistyped one.
  static let list = "run 'plumbline list facts' to see every fact"

  init(_ message: String, hint: String = list, rule: RuleID = "placeholder") {
    self.rule = rule
    self.message = message
    self.hint = hint
  }

  /// A name that is not known, with the nearest that is.
  init(_ message: String, nearest: String?) {
    self.init(message, hint: nearest.map { "did you mean '\($0)'? \(Self.list)" } ?? Self.list)
  }

  /// More than a page may hold.
  static let tooMuch = PlaceholderFault(
    "the placeholders bring more than \(InputLimits.expansion >> 20) MiB to the page",
    hint: "spread them over several pages", rule: "input-limit")
}
