import Diagnostics
import DriftChecking

/// What came of a mutant.
enum Outcome: Hashable, Sendable {
  /// As it should be.
  case right
  /// The right rule, at the wrong place.
  case misplaced(String)
  /// The right rule, but only beneath another finding.
  case subordinate(String)
  /// The right rule kept silent, whatever else was found.
  case missed(String)
  /// Something was found where nothing is wrong.
  case falseAlarm(String)

  /// Judges what was found in a changed site.
  init(_ result: SiteCheckResult, of mutant: Mutant, verdict: Verdict, in files: SiteFiles) {
    let found = result.findings
    switch verdict {
    case .quiet:
      self = found.isEmpty ? .right : .falseAlarm(Self.words(found))
    case .caught(let rules):
      self = Self.judge(found, rules, mutant, files)
    case .quietForPolicies(let rules):
      let alarms = found.filter { $0.rule.rawValue.hasPrefix("policy-") }
      self =
        alarms.isEmpty
        ? Self.judge(found, rules, mutant, files) : .falseAlarm(Self.words(alarms))
    }
  }

  private static func judge(
    _ found: [Finding], _ rules: [String], _ mutant: Mutant, _ files: SiteFiles
  ) -> Outcome {
    let named = found.filter { rules.contains($0.rule.rawValue) }
    if named.contains(where: { mutant.expects($0, in: files) }) { return .right }
    if !named.isEmpty { return .misplaced(words(named)) }
    let beneath = found.flatMap(\.consequences).filter { rules.contains($0.rule.rawValue) }
    if !beneath.isEmpty { return .subordinate(words(found)) }
    return .missed(words(found))
  }

  private static func words(_ findings: [Finding]) -> String {
    if findings.isEmpty { return "nothing was found" }
    let told = findings.prefix(3).map { "\($0.position): \($0.message) [\($0.rule)]" }
    let more = findings.count > 3 ? [" and \(findings.count - 3) more"] : []
    return (told + more).joined(separator: "; ")
  }
}

extension Mutant {
  /// Tells whether a finding points at the change.
  func expects(_ finding: Finding, in files: SiteFiles) -> Bool {
    places.contains { place in
      guard finding.position.file == "site/\(place.file)" else { return false }
      let line = place.line(after: edits, in: files[place.file])
      return line == nil || line == finding.position.line
    }
  }
}
