internal import Diagnostics
internal import SiteDescription

/// What `plumbline accept` was asked for, understood.
struct AcceptanceRequest: Sendable {
  /// The beginning of a fingerprint, in lower case.
  private let fingerprint: String
  private let reason: String
  private let until: CalendarDay
  private let securityOwner: String?

  /// How many digits tell one finding from another.
  private static let leastDigits = 8

  init(_ invocation: Invocation, on today: CalendarDay) throws(UsageError) {
    guard let written = try invocation.operands(upTo: 1).first else {
      throw UsageError(
        message: "no fingerprint was given",
        hint: "copy it from the report of 'plumbline check'")
    }
    fingerprint = written.lowercased()
    let isHexadecimal = fingerprint.utf8.allSatisfy("0123456789abcdef".utf8.contains)
    guard isHexadecimal, (Self.leastDigits...16).contains(fingerprint.utf8.count) else {
      throw UsageError(
        message: "'\(written)' is no fingerprint",
        hint: "give its 16 hexadecimal digits, or the first \(Self.leastDigits) or more")
    }
    reason = try Self.words(.reason, "say why it is lived with", invocation)
    until = try Self.day(invocation, on: today)
    securityOwner =
      invocation.has(.securityOwner)
      ? try Self.words(.securityOwner, "name who answers for it", invocation) : nil
  }

  /// The acceptance of the one finding that was meant.
  func acceptance(among checked: Project.Checked) throws(UsageError) -> Acceptance {
    let matches = checked.findings.filter { $0.fingerprint.hasPrefix(fingerprint) }
    guard Set(matches.map(\.fingerprint)).count == 1, let found = matches.min() else {
      throw matches.isEmpty ? unknown(among: checked) : ambiguous(matches)
    }
    if securityOwner == nil, matches.contains(where: \.needsSecurityOwner) {
      throw UsageError(
        message: "'\(found.rule)' may let customers grant more than the model does",
        hint: "name who answers for that with '--security-owner NAME'")
    }
    guard
      let acceptance = Acceptance(
        of: matches, reason: reason, until: until, securityOwner: securityOwner)
    else { throw unknown(among: checked) }
    return acceptance
  }

  private func ambiguous(_ matches: [Finding]) -> UsageError {
    UsageError(
      message: "'\(fingerprint)' is the beginning of several fingerprints",
      hint: "give more digits: " + Self.list(matches.sorted()))
  }

  private func unknown(among checked: Project.Checked) -> UsageError {
    let cause = checked.findings.first { finding in
      finding.consequences.contains { $0.fingerprint.hasPrefix(fingerprint) }
    }
    if let cause {
      return UsageError(
        message: "what '\(fingerprint)' names follows from another finding",
        hint: "accept that one: " + Self.list([cause]))
    }
    if checked.holes.contains(where: { $0.fingerprint.hasPrefix(fingerprint) }) {
      return UsageError(
        message: "a hole in the coverage cannot be accepted",
        hint: "bring back what is gone, or lower 'expect' in the configuration")
    }
    let length = fingerprint.utf8.count
    let near = checked.findings.map { finding in
      (finding, Suggestion.distance(fingerprint, String(finding.fingerprint.prefix(length))))
    }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return UsageError(
      message: "no finding has the fingerprint '\(fingerprint)'",
      hint: near.isEmpty
        ? "nothing is found, so there is nothing to accept"
        : "these are found, the nearest first: " + Self.list(near.map(\.0)))
  }

  private static let shownLimit = 5

  /// The findings of a list, one a line, each fingerprint once.
  private static func list(_ findings: [Finding]) -> String {
    var seen: Set<String> = []
    let unique = findings.filter { seen.insert($0.fingerprint).inserted }
    let lines = unique.prefix(shownLimit).map { finding in
      "\n    \(finding.fingerprint) \(VisibleText.oneLine(finding.position.description)) [\(finding.rule)]"
    }
    let rest = unique.count - shownLimit
    return lines.joined() + (rest > 0 ? "\n    and \(rest) more" : "")
  }
}
