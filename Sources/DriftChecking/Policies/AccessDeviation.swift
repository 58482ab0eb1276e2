internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// One way in which a published policy's access parts from the model: one slip, told once.
struct AccessDeviation: Sendable {
  /// What sort of slip it is.
  enum Kind: Hashable, Sendable {
    /// An action is missing, added, or another one.
    case action
    /// A statement is missing.
    case missingStatement
    /// A statement is there that the model does not have.
    case addedStatement
    /// The effect, the resources or the conditions of a statement are others.
    case clause(String)
    /// It cannot be decided whether access is the same.
    case undecided
  }

  let kind: Kind
  var widened: [Witness]
  var narrowed: [Witness]
  var undecided: [String] = []
  /// What the two statements have in what they part in, where both have something.
  var values: (expected: String?, actual: String?) = (nil, nil)
  /// The Sid of the statement, as the model has it where it does.
  let sid: String?
  /// Where it is to be pointed at in the published text.
  let place: TextPlace
  /// Where the model states what drifted.
  let model: SourcePosition

  /// The rule for the direction.
  var rule: RuleID {
    switch (widened.isEmpty, narrowed.isEmpty, undecided.isEmpty) {
    case (false, true, true): "policy-broader"
    case (true, false, true): "policy-narrower"
    default: "policy-incomparable"
    }
  }

  /// The direction in a word that completes "is … than the model".
  var direction: String {
    switch rule {
    case "policy-broader": "broader than the model"
    case "policy-narrower": "narrower than the model"
    default: "neither broader nor narrower than the model"
    }
  }

  /// True unless it is known that nothing more is allowed.
  var mayGrantMore: Bool { rule != "policy-narrower" }

  /// What it means for a customer.
  var consequence: String {
    switch rule {
    case "policy-broader": "customers would grant more than the product uses"
    case "policy-narrower": "the product would fail where it needs this"
    default: "customers would grant one thing and the product need another"
    }
  }

  /// What tells one drift from another: the same in every channel that shows it.
  var key: String {
    let witnesses = widened.map { "+" + Self.key($0) } + narrowed.map { "-" + Self.key($0) }
    return (witnesses + undecided).joined(separator: "; ")
  }

  private static func key(_ witness: Witness) -> String {
    let action = ActionPattern(witness.action).folded
    return "\(witness.effect.rawValue) \(action) \(witness.resource) \(witness.condition ?? "")"
  }
}
