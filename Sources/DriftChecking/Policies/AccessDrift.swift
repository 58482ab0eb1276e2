internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// How a published policy's access parts from the model, in words, with one witness a side.
struct AccessDrift {
  let comparison: PolicyComparison
  let policy: PublishedPolicy
  let reference: PolicyDocument

  init(of document: PolicyDocument, from reference: PolicyDocument, policy: PublishedPolicy) {
    comparison = PolicyComparison(of: document, with: reference)
    self.policy = policy
    self.reference = reference
  }

  /// The rule for the direction; nil when access is the same.
  var rule: RuleID? {
    switch comparison.verdict {
    case .equal: nil
    case .broader: "policy-broader"
    case .narrower: "policy-narrower"
    case .incomparable: "policy-incomparable"
    }
  }

  /// What tells one drift from another: the same in every channel that shows it.
  var signature: [String] {
    comparison.widened.map { "+" + Self.key($0) } + comparison.narrowed.map { "-" + Self.key($0) }
      + comparison.undecided
  }

  /// The drift in one clause.
  var message: String {
    var clauses: [String] = []
    if let witness = comparison.widened.first {
      clauses.append(Self.extra(witness) + Self.more(comparison.widened.count - 1))
    }
    if let witness = comparison.narrowed.first {
      clauses.append(Self.missing(witness) + Self.more(comparison.narrowed.count - 1))
    }
    return (clauses + comparison.undecided).joined(separator: "; ")
  }

  /// What the model has of the first witness, and what was found.
  var expected: String? { comparison.narrowed.first.map(Self.text) }
  var actual: String? { comparison.widened.first.map(Self.text) }

  /// The action the drift is about.
  var item: String {
    (comparison.narrowed.first ?? comparison.widened.first)?.action ?? comparison.verdict.rawValue
  }

  /// What it means for a customer.
  var consequence: String {
    switch comparison.verdict {
    case .equal: ""
    case .broader: "customers would grant more than the product uses"
    case .narrower: "the product would fail where it needs this"
    case .incomparable: "customers would grant one thing and the product need another"
    }
  }

  /// Where the model states what drifted.
  var model: SourcePosition {
    let sid = (comparison.narrowed.first ?? comparison.widened.first)?.sid
    return policy.statements.first { $0.statement.sid == sid }?.source ?? policy.source
  }

  private static func key(_ witness: Witness) -> String {
    let action = ActionPattern(witness.action).folded
    return "\(witness.effect.rawValue) \(action) \(witness.resource) \(witness.condition ?? "")"
  }

  private static func text(_ witness: Witness) -> String {
    let condition = witness.condition.map { " if \($0)" } ?? ""
    return "\(witness.effect.rawValue) \(witness.action) on \(witness.resource)\(condition)"
  }

  private static func extra(_ witness: Witness) -> String {
    let verb = witness.effect == .allow ? "grants" : "denies"
    let meant = witness.suggestion.map { ", did you mean '\($0)'" } ?? ""
    return "it \(verb) '\(witness.action)' on '\(witness.resource)'\(within(witness)), "
      + "which the model does not\(meant)"
  }

  private static func missing(_ witness: Witness) -> String {
    let verb = witness.effect == .allow ? "lacks" : "does not deny"
    return "it \(verb) '\(witness.action)' on '\(witness.resource)'\(within(witness))"
  }

  private static func within(_ witness: Witness) -> String {
    let condition = witness.condition.map { " if \($0)" } ?? ""
    return condition + (witness.sid.map { " in the statement '\($0)'" } ?? "")
  }

  private static func more(_ count: Int) -> String { count > 0 ? " (and \(count) more)" : "" }
}
