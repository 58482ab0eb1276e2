internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// Numbers beside what they count, and bound to no fact, must still be the policy's.
package enum MentionCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber, .quota, .count, .coverage]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>It has 2 statements.</p>"),
    .passes(Sample.block() + "<p>Issue #5664, port 8080, 10.0.0.0/16.</p>"),
    .passes("<p>No policy is here, and 12 statements.</p>"),
    .absent(Sample.block() + "<p>no number here</p>"),
    .fails(Sample.block() + "<p>It has ▸12 statements.</p>", "coverage", "'12 statements'"),
    .fails(Sample.block() + "<p>It uses ▸4,900 characters.</p>", "coverage", "'4,900 characters'"),
    .fails(Sample.block() + "<p>That is ▸92 % of it.</p>", "coverage", "'92 %'"),
    .fails(
      Sample.block() + "<p title=▸\"12 statements\">x</p>", "count", "'12 statements'"),
    .fails(
      "<meta name=\"description\" content=▸\"A policy of 3 statements.\">", "count",
      "'3 statements'", in: .head),
    .fails("<title>▸12 statements</title>", "count", "'12 statements'", in: .head),
    .fails(
      "# Sample\n\nIt has ▸3 statements.\n", "count", "'3 statements'", in: .file("page/index.md")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies(on: page)
    let facts = context.facts.facts.filter { fact in
      fact.value.number != nil
        && (fact.name.hasPrefix("quota.") || policies.contains { fact.name.hasPrefix($0.id + ".") })
    }
    for channel in ProseChannel.all(of: page, in: context, noting: &outcome) {
      for mention in NumberMention.all(in: channel.utf8) {
        outcome.checked.claims += 1
        let finding =
          mention.noun == .percent
          ? judgePercentage(mention, in: channel, policies, context)
          : judge(mention, in: channel, facts, context)
        if let finding { outcome.findings.append(finding) }
      }
    }
    return outcome
  }

  private static func judge(
    _ mention: NumberMention, in channel: ProseChannel, _ facts: [Fact], _ context: CheckContext
  ) -> Finding? {
    let counted = facts.filter { $0.counts(mention.noun) }
    if counted.contains(where: { $0.value.number == mention.value }) { return nil }
    let nearest = counted.min { $0.distance(to: mention.value) < $1.distance(to: mention.value) }
    if channel.kind == .body { return unbound(mention, in: channel) }
    guard let nearest else { return nil }
    return finding(
      nearest.rule, mention, in: channel, expected: nearest.value.summary, fact: nearest.name,
      source: nearest.source, context)
  }

  /// A percentage is the part of the quota that is used, or the part that is left.
  private static func judgePercentage(
    _ mention: NumberMention, in channel: ProseChannel, _ policies: [PublishedPolicy],
    _ context: CheckContext
  ) -> Finding? {
    guard let policy = policies.first,
      let counted = context.facts[policy.id + ".size.counted"]?.value.number
    else { return nil }
    let tenths = (counted * 2_000 + policy.quota.value) / (2 * policy.quota.value)
    let isWhole = mention.value.isMultiple(of: 10)
    let isRight = [tenths, 1_000 - tenths].contains { part in
      isWhole ? (part + 5) / 10 == mention.value / 10 : part == mention.value
    }
    if isRight { return nil }
    if channel.kind == .body { return unbound(mention, in: channel) }
    return finding(
      "size-number", mention, in: channel, expected: "\((tenths + 5) / 10) %",
      fact: policy.id + ".size.counted", source: policy.source, context)
  }

  private static func finding(
    _ rule: RuleID, _ mention: NumberMention, in channel: ProseChannel, expected: String,
    fact: String, source: SourcePosition, _ context: CheckContext
  ) -> Finding {
    Finding(
      rule, at: channel.position(mention.range.lowerBound),
      "'\(mention.phrase)' is none of the policy's facts", hint: context.cure(source),
      expected: expected, actual: mention.text,
      about: Subject(
        fact: fact, channel: channel.name, item: "\(channel.item) \(mention.noun.rawValue)"),
      model: source)
  }

  private static func unbound(_ mention: NumberMention, in channel: ProseChannel) -> Finding {
    Finding(
      "coverage", .warning, at: channel.position(mention.range.lowerBound),
      "'\(mention.phrase)' is bound to no fact, and is none of the policy's",
      hint: "ask for it with a placeholder: 'plumbline list facts' shows them",
      about: Subject(fact: "number", channel: channel.name, item: mention.phrase))
  }
}
