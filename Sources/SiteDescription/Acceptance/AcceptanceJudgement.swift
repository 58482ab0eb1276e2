package import Diagnostics

/// Parts findings into those that are accepted and those that are not, and judges the acceptances.
package struct AcceptanceJudgement: Sendable {
  /// What is not accepted, and what is wrong with the acceptances.
  package var findings: [Finding]
  package private(set) var accepted: [AcceptedFinding] = []

  /// Judges on a day; `isLookedFor` says of a rule whether the run could have found it.
  package init(
    of findings: [Finding], under file: AcceptanceFile, on today: CalendarDay,
    isLookedFor: (RuleID) -> Bool
  ) {
    self.findings = file.findings
    let found = Dictionary(grouping: findings, by: \.fingerprint)
    var covered: Set<String> = []
    for entry in file.entries {
      let acceptance = entry.acceptance
      let group = found[acceptance.fingerprint] ?? []
      guard let first = group.first else {
        if isLookedFor(acceptance.rule) { self.findings.append(Self.unused(entry)) }
        continue
      }
      let faults = Self.faults(of: entry, for: first, among: group, on: today)
      self.findings += faults
      guard faults.isEmpty else { continue }
      covered.insert(acceptance.fingerprint)
      accepted += group.map {
        AcceptedFinding($0, reason: acceptance.reason, until: acceptance.until.description)
      }
    }
    self.findings += findings.filter { !covered.contains($0.fingerprint) }
    self.findings.sort()
    accepted.sort()
  }

  /// Why an entry does not cover what was found under its fingerprint.
  private static func faults(
    of entry: AcceptanceEntry, for finding: Finding, among group: [Finding],
    on today: CalendarDay
  ) -> [Finding] {
    let acceptance = entry.acceptance
    let latest = today.adding(days: Acceptance.longestDays)
    var faults: [Finding] = []
    if acceptance.until < today {
      faults.append(
        fault(
          entry, "expired", at: entry.untilPosition,
          "the acceptance of '\(finding.rule)' ended on \(acceptance.until)",
          hint: "mend what was found, or run 'plumbline accept \(acceptance.fingerprint)' again"))
    }
    if acceptance.until > latest {
      faults.append(
        fault(
          entry, "too-long", at: entry.untilPosition,
          "\(acceptance.until) is more than \(Acceptance.longestDays) days ahead",
          hint: "name \(latest) or an earlier day"))
    }
    if !acceptance.isAbout(finding) || acceptance.values != ValuesDigest.hex(of: group) {
      faults.append(
        fault(
          entry, "changed", at: entry.valuesPosition,
          "what was accepted under '\(finding.rule)' is not what is found now",
          hint: "mend it, or look at it anew and run 'plumbline accept \(acceptance.fingerprint)'"))
    }
    if acceptance.securityOwner == nil, group.contains(where: \.needsSecurityOwner) {
      faults.append(
        fault(
          entry, "owner", at: entry.position,
          "access that may be more than the model's is accepted without a security owner",
          hint: "run 'plumbline accept \(acceptance.fingerprint)' with '--security-owner'"))
    }
    return faults
  }

  private static func unused(_ entry: AcceptanceEntry) -> Finding {
    fault(
      entry, "unused", at: entry.position,
      "'\(entry.acceptance.rule)' is accepted here and not found any more",
      hint: "take the entry out")
  }

  private static func fault(
    _ entry: AcceptanceEntry, _ item: String, at position: SourcePosition, _ message: String,
    hint: String
  ) -> Finding {
    Finding(
      "suppression", at: position, message, hint: hint,
      about: Subject(
        fact: AcceptanceFile.name, channel: entry.acceptance.fingerprint, item: item))
  }
}
