internal import Diagnostics

/// Puts findings that only follow from another one under it, so that one drift is one failure.
enum Consequences {
  /// Says of a finding which others follow from it.
  struct Cause: Sendable {
    let rules: Set<RuleID>
    /// The rules of what may follow; nil where that is anything.
    let effects: Set<RuleID>?
    let explains: @Sendable (_ cause: Finding, _ finding: Finding) -> Bool

    func mayExplain(_ rule: RuleID) -> Bool { effects?.contains(rule) ?? !rules.contains(rule) }
  }

  /// The findings, sorted, those that another one explains beneath it.
  static func gathered(_ findings: [Finding]) -> [Finding] {
    let causes =
      [
        sameNumber, nameInStep, sameSentence, sameDriftInCopies, sameDriftInParts, missingPolicy,
        missingFile,
      ]
      + ofTwins + ofPages + ofLosses
      + [spoiltAnswer, oldRevision, cutManifest, otherModel]
    return causes.reduce(findings.sorted(), gathered)
  }

  private static func gathered(_ findings: [Finding], _ cause: Cause) -> [Finding] {
    let causes = findings.indices.filter { cause.rules.contains(findings[$0].rule) }
    guard !causes.isEmpty else { return findings }
    var result = findings
    var explained: Set<Int> = []
    for index in findings.indices where cause.mayExplain(findings[index].rule) {
      let why = causes.first { $0 != index && cause.explains(findings[$0], findings[index]) }
      guard let why else { continue }
      explained.insert(index)
      result[why].consequences += [result[index].alone] + result[index].consequences
    }
    return result.indices.filter { !explained.contains($0) }.map { result[$0] }
  }

  /// A number of a twin that is wrong beside its page, and wrong beside its noun too.
  private static let sameNumber = Cause(
    rules: ["size-number", "quota", "count"],
    effects: ["size-number", "size-approximate", "quota", "count"]
  ) { cause, finding in
    cause.subject.item == TwinNumberCheck.item && finding.subject.item != TwinNumberCheck.item
      && cause.position == finding.position
  }

  /// A step that is as it should be but for the policy's name.
  private static let nameInStep = Cause(rules: ["name"], effects: ["steps"]) { cause, finding in
    guard let name = cause.expected, let stated = cause.actual, let step = finding.actual else {
      return false
    }
    return cause.position.file == finding.position.file
      && step.replacing(stated, with: name) == finding.expected
  }

  /// A sentence that says the policy fits another kind of policy gives that one the wrong quota.
  private static let sameSentence = Cause(rules: ["size-claim"], effects: ["quota"]) {
    cause, finding in
    cause.position.file == finding.position.file && cause.position.line == finding.position.line
      && cause.subject.channel == finding.subject.channel
  }

  /// A copy that parts from the model just as the page does.
  private static let sameDriftInCopies = Cause(
    rules: [
      "policy-syntax", "policy-character", "policy-grammar", "policy-broader", "policy-narrower",
      "policy-incomparable", "policy-variant", "statement-ids",
    ],
    effects: ["policy-copy", "policy-syntax", "policy-character", "policy-grammar"]
  ) { cause, finding in
    !finding.subject.item.isEmpty && cause.subject.fact == finding.subject.fact
      && cause.subject.item == finding.subject.item
      && (finding.rule == "policy-copy"
        || (isFile(finding.subject.channel) && !isFile(cause.subject.channel)))
  }

  /// Tells whether a channel is a file of a policy's copy, and no page.
  private static func isFile(_ channel: String) -> Bool {
    [".json", ".md", ".txt"].contains(where: channel.hasSuffix)
  }

  /// Downloads of parts that part from the model just as the parts of a page do.
  private static let sameDriftInParts = Cause(rules: ["policy-split"], effects: ["policy-split"]) {
    cause, finding in
    !cause.subject.channel.hasPrefix("policies/") && finding.subject.channel.hasPrefix("policies/")
      && cause.subject.fact == finding.subject.fact && cause.subject.item == finding.subject.item
  }

  /// With a policy's block, its figures and its copy button go from a page.
  private static let missingPolicy = Cause(
    rules: ["policy-missing"], effects: ["coverage", "policy-copy"]
  ) { cause, finding in
    guard cause.subject.channel == finding.subject.channel, finding.severity == .error else {
      return false
    }
    let policy = cause.subject.fact.utf8.prefix { $0 != UInt8(ascii: ".") }
    let fact = finding.subject.fact
    return fact == BindingCheck.unboundPolicy || fact.hasPrefix("#")
      || fact.hasPrefix("\(Substring(policy)).")
  }

  /// Links to a file that is not there.
  private static let missingFile = Cause(
    rules: ["missing-page", "policy-transport"], effects: ["link", "anchor", "sitemap"]
  ) { cause, finding in
    cause.subject.channel == finding.subject.fact
  }

  /// What is read in an answer that is no whole file, or another one.
  private static let spoiltAnswer = Cause(rules: ["policy-transport"], effects: nil) {
    cause, finding in
    cause.subject.item == AnswerFault.body && cause.position.file == finding.position.file
  }

  /// What an old page of a server says; that it grants too much is never told beneath anything.
  private static let oldRevision = Cause(
    rules: ["revision-skew", "stale-cache"], effects: nil
  ) { cause, finding in
    cause.position.file == finding.position.file && cause.position.file.contains("://")
      && !["policy-broader", "policy-incomparable", "policy-transport"].contains(finding.rule)
  }
}

extension Finding {
  /// The finding without what follows from it.
  fileprivate var alone: Finding {
    var finding = self
    finding.consequences = []
    return finding
  }
}
