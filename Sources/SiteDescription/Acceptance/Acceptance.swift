package import Diagnostics

/// One finding that people live with until a day: what stands in `plumbline-accepted.yml`.
package struct Acceptance: Hashable, Sendable {
  /// For how many days at most a finding can be accepted.
  package static let longestDays = 90

  package let fingerprint: String
  package let rule: RuleID
  package let fact: String
  package let channel: String
  /// The finding in words, as they were when it was accepted.
  package let what: String
  /// The digest of the values it had then, by ``ValuesDigest``.
  package let values: String
  package let reason: String
  /// The last day on which it is accepted.
  package let until: CalendarDay
  /// Who answers for access that may be more than the model's; nil for other findings.
  package let securityOwner: String?

  package init(
    fingerprint: String, rule: RuleID, fact: String, channel: String, what: String,
    values: String, reason: String, until: CalendarDay, securityOwner: String?
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.fact = fact
    self.channel = channel
    self.what = what
    self.values = values
    self.reason = reason
    self.until = until
    self.securityOwner = securityOwner
  }

  /// Accepts all findings of one fingerprint, of which there is at least one.
  package init?(
    of findings: [Finding], reason: String, until: CalendarDay, securityOwner: String?
  ) {
    guard let first = findings.min() else { return nil }
    self.init(
      fingerprint: first.fingerprint, rule: first.rule,
      fact: VisibleText.oneLine(first.subject.fact),
      channel: VisibleText.oneLine(first.subject.channel), what: VisibleText.oneLine(first.message),
      values: ValuesDigest.hex(of: findings), reason: reason, until: until,
      securityOwner: securityOwner)
  }
}

extension Acceptance {
  /// Tells whether it speaks of a finding, whatever its values.
  func isAbout(_ finding: Finding) -> Bool {
    rule == finding.rule && fact.utf8.elementsEqual(VisibleText.oneLine(finding.subject.fact).utf8)
      && channel.utf8.elementsEqual(VisibleText.oneLine(finding.subject.channel).utf8)
  }
}

extension Finding {
  /// Tells whether only somebody who answers for security can accept it.
  package var needsSecurityOwner: Bool {
    mayGrantMore || Self.grantMore.contains(rule)
      || consequences.contains(where: \.needsSecurityOwner)
  }

  private static let grantMore: Set<RuleID> = ["policy-broader", "policy-incomparable"]
}
