internal import Diagnostics

/// What a page lacks by its twin, where another check tells what went from it.
extension Consequences {
  static let ofLosses = [otherHeading, absentFact, deadLink, wrongSign, falseClaim, otherWord]

  /// A table of contents that does not follow a heading which was changed.
  private static let otherHeading = Cause(rules: ["markdown-twin"], effects: ["navigation"]) {
    cause, finding in
    cause.subject.item.hasPrefix(TwinJudge.headingMark)
      && finding.subject.fact == ContentsCheck.fact
      && cause.subject.channel == finding.subject.channel
  }

  private static let absentFact = Cause(
    rules: [
      "coverage", "navigation", "policy-copy", "policy-missing", "steps", "statement-ids",
      "services", "command",
    ],
    effects: ["markdown-twin", "link"]
  ) { cause, finding in
    isLoss(finding) && !isLoss(cause) && cause.severity == .error
      && cause.position.file == finding.position.file
  }

  /// A link that leads nowhere leads elsewhere than it did, too.
  private static let deadLink = Cause(rules: ["link", "anchor"], effects: ["link"]) {
    cause, finding in
    isLoss(finding) && !isLoss(cause) && cause.position == finding.position
  }

  /// The sign of a footnote that is wrong by itself is also another one than the twin's.
  private static let wrongSign = Cause(rules: ["link"], effects: ["link"]) { cause, finding in
    isLoss(finding) && cause.subject.item.hasPrefix(FootnoteJudge.mark)
      && cause.position.file == finding.position.file
      && cause.position.line >= finding.position.line
  }

  /// A claim that is false is also in other words than the twin's.
  private static let falseClaim = Cause(
    rules: ["size-claim", "quota-rule", "size-approximate", "access-claim", "name", "residue"],
    effects: ["markdown-twin"]
  ) { cause, finding in
    isLoss(finding) && finding.actual != nil && cause.position.file == finding.position.file
      && cause.position.line >= finding.position.line
  }

  /// A word that is wrong by a rule of its own is also another one than the twin's.
  private static let otherWord = Cause(
    rules: [
      "size-number", "quota", "count", "command", "date", "checksum", "placeholder", "anchor",
      "link", "navigation", "page-metadata", "coverage", "literal-fact", "statement-ids",
      "services",
    ],
    effects: ["markdown-twin"]
  ) { cause, finding in
    isLoss(finding) && !isLoss(cause) && cause.position.file == finding.position.file
      && cause.position.line == finding.position.line
  }

  private static func isLoss(_ finding: Finding) -> Bool {
    finding.subject.item.hasPrefix(TwinJudge.mark)
  }
}
