internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A policy's name must be the model's wherever readers are told it: in steps, in prose, in labels.
package enum NameMentionCheck: PageCheck {
  package static let rules: [Rule] = [.name]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>Enter the name <code>SampleRole</code>.</p>"),
    .passes(Sample.block() + "<p>Its roles are named <code>Sample-x</code>.</p>"),
    .passes(Sample.block() + "<p>The bucket is named <code>Samples</code>.</p>"),
    .passes(Sample.block() + "<p>The policy is named <code>sample</code> in links.</p>"),
    .passes(Sample.block() + "<p>Name the policy; as a description, <code>Mine</code>.</p>"),
    .absent(Sample.block() + "<p>no name here</p>"),
    .fails(
      Sample.block() + "<p>Enter the name <code>▸SampleRoll</code>.</p>", "name", "'SampleRoll'"),
    .fails(
      Sample.block() + "<p>Name the policy, for example, <code>▸Other</code>.</p>", "name",
      "'Other'"),
    .fails(
      Sample.block() + "<p>Look for SampleRole.</p><p>Then open ▸SampelRole.</p>", "name",
      "says 'SampleRole'"),
    .fails(
      SamplePage.twin + "\nCall the policy `▸SamplePolicy`.\n", "name", "'SamplePolicy'",
      in: .file("page/index.md")),
    .fails(
      "<meta name=\"description\" content=▸\"Create SampleRolle.\">", "name", "'SampleRolle'",
      in: .head),
    .fails(
      Sample.block() + "<p>The policy ▸SampleAccess holds them.</p>", "name", "'SampleAccess'"),
    .fails(
      Sample.block() + "<p>The policy ▸SamplAccess holds them.</p>", "name", "'SamplAccess'"),
    .passes(Sample.block() + "<p>The policy Samples hold is long.</p>"),
    .passes(Sample.block() + "<p>A policy SampleAccess holds more.</p>"),
    .passes(Sample.block() + "<p>The policy OtherAccess holds more.</p>"),
    .passes(Sample.block() + "<p>The policy goes with <code>Mine</code>.</p>"),
    .passes(Sample.block() + "<p>Enter the name in the policy, <code>read</code>.</p>"),
    .passes(Sample.block() + "<p>Name the policy SampleRole. Save it as SampleRole.</p>"),
    .passes(Sample.block() + "<p>Create a bucket. Name it SampleRoleLogs.</p>"),
    .passes(Sample.block() + "<p>Name it AuditLogs. Name the policy well.</p>"),
    .passes(Sample.block() + "<p>Do not name the policy OtherPolicy. Name it as CloudTrail.</p>"),
    .fails(Sample.block() + "<p>Name the policy ▸OtherPolicy.</p>", "name", "'OtherPolicy'"),
    .fails(
      Sample.block() + "<p>Create the policy. Name it ▸OtherPolicy.</p>", "name", "'OtherPolicy'"),
    .fails(Sample.block() + "<p>Save it as ▸SamplePolicy.</p>", "name", "'SamplePolicy'"),
    .fails(Sample.block() + "<p>Save it as ▸SamplAccess.</p>", "name", "'SamplAccess'"),
    .passes(Sample.block() + "<p>Enter the name in the policy, <code>sample-</code>.</p>"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    var channels = outcome.prose(in: context)
    guard !channels.isEmpty else { return outcome }
    channels += PageChannels(of: page).procedures
    for channel in channels {
      for word in NamedWord.all(in: channel) {
        if policies.contains(where: { $0.name == word.text }) {
          outcome.checked.claims += 1
        } else if let policy = policies.first(where: { $0.isMeant(by: word) }),
          !channel.facts(at: word.range.lowerBound).contains(policy.id + ".name")
        {
          outcome.findings.append(finding(word, in: channel, of: policy, on: page, context))
        }
      }
    }
    return outcome
  }

  private static func finding(
    _ word: NamedWord, in channel: ProseChannel, of policy: PublishedPolicy,
    on page: PublishedPage, _ context: CheckContext
  ) -> Finding {
    let other = page.source.utf8.firstIndex(of: Array(policy.name.utf8))
    let witness = other.map { "line \(page.position(at: $0).line) of the page" } ?? "the model"
    return Finding(
      "name", at: channel.position(word.range.lowerBound),
      "the policy is called '\(word.text)' where \(witness) says '\(policy.name)'",
      hint: context.cure(policy.source), expected: policy.name, actual: word.text,
      about: channel.subject(of: policy.id + ".name", "mention"), model: policy.source)
  }
}

extension PublishedPolicy {
  /// Tells whether a word stands where the policy's name should: by its spelling, or because the
  /// words before it say so.
  fileprivate func isMeant(by word: NamedWord) -> Bool {
    word.text.utf8.allSatisfy(Self.isNameByte) && isCalled(by: word) && !isKnown(word.text)
  }

  private func isCalled(by word: NamedWord) -> Bool {
    let distance = Suggestion.distance(word.text, name)
    if distance <= 2, name.utf8.count >= 8 {
      return word.isCode || !word.text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    if isSubject(word) || isGiven(word) { return true }
    guard word.isCode else { return false }
    let cue = word.before.last { Self.cues.contains($0) || $0 == "description" }
    guard let cue, cue != "description" else { return false }
    return word.before.suffix(9).contains(cue)
      && (word.before + word.after).contains("policy")
      && !word.before.suffix(6).contains(where: Self.others.contains)
  }

  /// "Name the policy SampleAccess", "Save it as SampleAccess": "it" may be another thing, where the
  /// name does not begin as the policy's does.
  private func isGiven(_ word: NamedWord) -> Bool {
    guard word.isJoined, !word.before.contains(where: Self.doubts.contains),
      !(word.before + word.earlier + word.after.prefix(3)).contains(where: Self.others.contains)
    else { return false }
    let lead = word.before.suffix(5)
    if Self.givingPolicy.contains(where: { lead.suffix($0.count).elementsEqual($0) }) {
      return true
    }
    guard Self.givingIt.contains(where: { lead.suffix($0.count).elementsEqual($0) }) else {
      return false
    }
    let shared = zip(word.text.utf8, name.utf8).prefix { $0 == $1 }.count
    return (word.before + word.earlier).contains("policy") || shared * 2 >= name.utf8.count
  }

  /// "The policy SampleAccess holds": a name that begins as the policy's does, and goes on as
  /// another.
  private func isSubject(_ word: NamedWord) -> Bool {
    let shared = zip(word.text.utf8, name.utf8).prefix { $0 == $1 }.count
    let rest = word.text.utf8.dropFirst(shared).first ?? 0
    return word.before.suffix(2).elementsEqual(["the", "policy"])
      && Self.verbs.contains(word.after.first ?? "") && shared >= 5
      && shared * 2 >= name.utf8.count && (0x41...0x5A).contains(rest)
  }

  /// Tells whether a text is another name of the model's: a Sid, a role, a service.
  private func isKnown(_ text: String) -> Bool {
    let statements = statements.map(\.statement)
    return text == id || services.contains(text.lowercased())
      || statements.contains { $0.sid?.lowercased() == text.lowercased() }
      || statements.compactMap(\.resources).flatMap(\.patterns).contains { resource in
        let stem = (resource.split(separator: "/").last ?? "").prefix { $0 != "*" }
        return stem.lowercased() == text.lowercased()
      }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    NamedWord.isLetterOrDigit(byte) || "+=,.@_-".utf8.contains(byte)
  }

  private static let verbs: Set = [
    "is", "has", "holds", "allows", "grants", "contains", "lists", "includes", "gives", "fits",
  ]
  private static let givingPolicy = [
    "name the policy", "call the policy", "save the policy as", "create the policy as",
    "policy is named", "policy is called", "name this policy", "call this policy",
    "name your policy",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let givingIt = ["name it", "call it", "save it as", "create it as"].map {
    $0.split(separator: " ").map(String.init)
  }
  private static let doubts: Set = [
    "not", "never", "don't", "don\u{2019}t", "if", "would", "could", "might", "may", "did", "do",
    "does", "was", "were", "had", "once", "old", "formerly", "instead",
  ]
  private static let cues: Set = ["name", "named", "call", "called", "names"]
  private static let others: Set = [
    "bucket", "buckets", "role", "roles", "user", "group", "function", "stack", "queue", "file",
    "statement", "tag", "folder", "key",
  ]
}
