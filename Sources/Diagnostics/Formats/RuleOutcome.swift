/// What came of one rule in a run.
struct RuleOutcome: Sendable {
  let id: RuleID
  /// The rule's description; nil for one that only its findings name.
  let rule: Rule?
  let findings: [Finding]
  let accepted: [AcceptedFinding]
}

extension Report {
  /// Every rule that was in force or found something, by id.
  var outcomes: [RuleOutcome] {
    let described = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    let found = Dictionary(grouping: findings, by: \.rule)
    let stands = Dictionary(grouping: accepted, by: \.finding.rule)
    return Set(described.keys).union(found.keys).union(stands.keys).sorted().map { id in
      RuleOutcome(
        id: id, rule: described[id], findings: found[id] ?? [], accepted: stands[id] ?? [])
    }
  }

  /// The findings, errors before warnings before notes, each in the order of places.
  var worstFirst: [Finding] {
    Severity.allCases.sorted(by: >).flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }
}
