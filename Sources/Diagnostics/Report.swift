/// Everything a run has to say, sorted: the one value every format is made from.
package struct Report: Sendable {
  package let findings: [Finding]
  /// What was checked; nil for a run that checks nothing published, such as a build.
  package let checked: CheckedCounts?

  package init(findings: [Finding], checked: CheckedCounts? = nil) {
    self.findings = findings.sorted()
    self.checked = checked
  }

  package var errors: Int { findings.count { $0.severity == .error } }
  package var warnings: Int { findings.count { $0.severity == .warning } }
  package var notes: Int { findings.count { $0.severity == .note } }
}
