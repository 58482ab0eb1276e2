internal import ByteSearching

/// One thing that is wrong, said so that the cure is plain.
package struct Finding: Hashable, Sendable {
  package let rule: RuleID
  package let severity: Severity
  package let position: SourcePosition
  /// What is wrong: lower case, one clause, names in single quotes.
  package let message: String
  /// What to do about it.
  package var hint: String
  /// What the model says, where there is one value to say.
  package let expected: String?
  /// What was found in its place.
  package let actual: String?
  package let subject: Subject
  /// Where the model states the truth, when there is one.
  package let model: SourcePosition?
  /// What follows from this finding: told beneath it, not counted as failures of their own.
  package var consequences: [Finding]
  /// True when what was published may allow more than the model does.
  package let mayGrantMore: Bool

  package init(
    _ rule: RuleID, _ severity: Severity = .error, at position: SourcePosition,
    _ message: String, hint: String, expected: String? = nil, actual: String? = nil,
    about subject: Subject, model: SourcePosition? = nil, consequences: [Finding] = [],
    mayGrantMore: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.position = position
    self.message = message
    self.hint = hint
    self.expected = expected
    self.actual = actual
    self.subject = subject
    self.model = model
    self.consequences = consequences
    self.mayGrantMore = mayGrantMore
  }

  /// A name for this finding that survives rewording and moving: of rule, fact, channel and item.
  package var fingerprint: String {
    Fingerprint.hex(of: [rule.rawValue, subject.fact, subject.channel, subject.item])
  }
}

extension Finding: Comparable {
  /// What is left to tell two findings apart by.
  private var rest: [UInt8] {
    Array([hint, expected ?? "", actual ?? ""].joined(separator: "\0").utf8)
  }

  package static func < (left: Finding, right: Finding) -> Bool {
    if left.position != right.position { return left.position < right.position }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.message != right.message {
      return left.message.precedes(right.message)
    }
    if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }
}
