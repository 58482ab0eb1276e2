/// Everything a run has to say, sorted: the one value every format is made from.
package struct Report: Sendable {
  package let findings: [Finding]
  /// What was found too, and let stand by a decision that still holds.
  package let accepted: [AcceptedFinding]
  /// What was checked; nil for a run that checks nothing published, such as a build.
  package let checked: CheckedCounts?
  /// The rules that were in force, by id, whether they found anything or not.
  package let rules: [Rule]
  /// What kept the run from judging all it should: then no silence of it is a proof.
  package let obstacles: [String]
  package let tool: Tool

  package init(
    findings: [Finding], checked: CheckedCounts? = nil, rules: [Rule] = [],
    accepted: [AcceptedFinding] = [], obstacles: [String] = [], tool: Tool = Tool()
  ) {
    self.findings = findings.sorted()
    self.accepted = accepted.sorted()
    self.checked = checked
    var seen: Set<RuleID> = []
    self.rules = rules.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    self.obstacles = obstacles
    self.tool = tool
  }

  package var errors: Int { findings.count { $0.severity == .error } }
  package var warnings: Int { findings.count { $0.severity == .warning } }
  package var notes: Int { findings.count { $0.severity == .note } }
}
