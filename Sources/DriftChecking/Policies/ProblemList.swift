internal import Diagnostics
internal import IAMPolicy

/// The problems of a text, those of one line together: one slip often draws several.
struct ProblemList {
  /// The groups in the order of the text, the cause of each first.
  let groups: [[TextProblem]]

  init(_ problems: [TextProblem]) {
    let byLine = Dictionary(grouping: problems, by: \.place.line)
    groups = byLine.keys.sorted().map { line in
      (byLine[line] ?? []).sorted { one, other in
        (one.weight, one.place.offset) < (other.weight, other.place.offset)
      }
    }
  }
}

extension TextProblem {
  /// The rule that a problem falls under.
  var rule: RuleID {
    switch kind {
    case .syntax: "policy-syntax"
    case .character: "policy-character"
    case .grammar: "policy-grammar"
    }
  }

  /// What tells it from other problems, wherever it stands.
  var item: String { "\(rule): \(message)" }

  /// A wrong character explains broken JSON, and that explains a broken policy.
  fileprivate var weight: Int {
    switch kind {
    case .character: 0
    case .syntax: 1
    case .grammar: 2
    }
  }
}
