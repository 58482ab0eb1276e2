internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What a page says AWS counts must be what the quota counts: characters or bytes, and whether white
/// space is among them.
package enum QuotaRuleCheck: PageCheck {
  package static let rules: [Rule] = [.quotaCounting]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>AWS leaves white space out when it counts.</p>"),
    .passes(Sample.block() + "<p>White space is not counted; the layout does not matter.</p>"),
    .passes(Sample.block() + "<p>Its length with white space and all is another matter.</p>"),
    .passes(Sample.block() + "<p>If white space were counted, it would not fit.</p>"),
    .absent("<p>no policy here, and bytes are counted with white space</p>"),
    .fails(
      Sample.block() + "<p>▸White space is counted.</p>", "quota-rule", "white space counts"),
    .fails(
      Sample.block() + "<p>▸AWS counts white space too.</p>", "quota-rule", "white space counts"),
    .fails(
      Sample.block() + "<p>▸The quota includes white space.</p>", "quota-rule",
      "white space counts"),
    .fails(
      Sample.block() + "<p>▸The layout you paste matters.</p>", "quota-rule", "white space counts"),
    .fails(
      "<meta name=\"description\" content=▸\"White space does count.\">", "quota-rule",
      "white space counts", in: .head),
    .fails(
      Sample.block() + "<p>AWS allows \(Sample.span("sample.size.quota", "▸6,144")) bytes.</p>",
      "quota-rule", "'6,144 bytes'"),
    .fails(
      Sample.block() + "<p>▸AWS counts line breaks and indents.</p>", "quota-rule",
      "white space counts"),
    .fails(
      Sample.block() + "<p>AWS counts every character, ▸white space included.</p>", "quota-rule",
      "white space counts"),
    .passes(Sample.block() + "<p>The layout, white space included, is long; AWS counts less.</p>"),
    .fails(Sample.block() + "<p>The quota is ▸6 KB.</p>", "quota-rule", "'6 KB'"),
    .passes(Sample.block() + "<p>AWS counts characters, not bytes.</p>"),
    .passes(Sample.block() + "<p>AWS does not count the bytes of the policy.</p>"),
    .passes(Sample.block() + "<p>The download is counted in bytes.</p>"),
    .passes(Sample.block() + "<p>The size of a key policy is counted in bytes.</p>"),
    .fails(
      Sample.block() + "<p>▸AWS counts the bytes of the policy.</p>", "quota-rule", "bytes count"),
    .fails(
      Sample.block() + "<p>▸The quota is measured in bytes.</p>", "quota-rule", "bytes count"),
    .fails(
      Sample.block() + "<p>▸Line breaks are counted.</p>", "quota-rule", "white space counts"),
    .fails(
      Sample.block() + "<p>▸Indents count.</p>", "quota-rule", "white space counts"),
    .fails(
      Sample.block() + "<p>▸AWS counts spaces, tabs and new lines.</p>", "quota-rule",
      "white space counts"),
    .passes(Sample.block() + "<p>White rice is counted, and so is the line of people.</p>"),
    .passes(Sample.block() + "<p>The quota of a bucket policy is 20 KB, in bytes.</p>"),
    .fails(Sample.block() + "<p>It takes ▸316 bytes.</p>", "quota-rule", "'316 bytes'"),
    .fails(Sample.block() + "<p>Up to ▸999 bytes are allowed.</p>", "quota-rule", "'999 bytes'"),
    .fails(
      Sample.block() + "<p>A managed policy may have ▸6,144 bytes.</p>", "quota-rule",
      "'6,144 bytes'"),
    .passes(Sample.block() + "<p>The picture has 999 bytes.</p>"),
    .fails(
      Sample.block() + "<p>▸AWS counts words, not characters.</p>", "quota-rule", "words count"),
    .fails(
      Sample.block() + "<p>▸Indentation uses up the quota, so remove it first.</p>", "quota-rule",
      "white space counts"),
    .fails(
      Sample.block() + "<p>▸Every blank in the policy counts against the limit.</p>",
      "quota-rule", "white space counts"),
    .fails(
      Sample.block() + "<p>▸Whitespace matters for the quota.</p>", "quota-rule",
      "white space counts"),
    .passes(Sample.block() + "<p>Whitespace does not matter for the quota.</p>"),
    .passes(Sample.block() + "<p>Indentation uses up room on the screen, not the quota.</p>"),
    .passes(Sample.block() + "<p>In other words, the quota is one of characters.</p>"),
    .passes(Sample.block() + "<p>The key allows a nonce of up to 16 bytes.</p>"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let channels = outcome.prose(in: context)
    guard let policy = context.policies.first else { return outcome }
    let figures = PolicyFigures(of: page, in: context)
    for channel in channels {
      for sentence in channel.sentences where !sentence.isSupposition {
        let clauses = sentence.clauses.map { sentence.words[$0] }
        for (words, others) in zip(clauses, [[]] + clauses.dropLast()) {
          let rule = CountingRule(of: words.map(\.text), behind: others.map(\.text))
          guard let first = words.first, let rule else { continue }
          outcome.checked.claims += 1
          guard rule != policy.quota.countingRule else { continue }
          let says = rule == .counts ? "white space counts" : "white space does not count"
          outcome.findings.append(
            finding(
              "the page says \(says), and the quota is of \(policy.quota.unit.rawValue)",
              at: first.range.lowerBound, in: channel, of: policy, context))
        }
        if policy.quota.unit != .bytes, let other = CountingRule.otherUnit(in: sentence) {
          outcome.checked.claims += 1
          outcome.findings.append(
            finding(
              "the page says \(other.unit) count, and the quota is of \(policy.quota.unit.rawValue)",
              at: other.offset, in: channel, of: policy, context))
        }
        for mention in NumberMention.all(of: sentence, spans: channel.spans)
        where figures.isInBytes(mention) {
          outcome.findings.append(
            finding(
              "'\(mention.phrase)' is said of a quota of \(policy.quota.unit.rawValue)",
              at: mention.range.lowerBound, in: channel, of: policy, context))
        }
      }
    }
    return outcome
  }

  private static func finding(
    _ message: String, at offset: Int, in channel: ProseChannel, of policy: PublishedPolicy,
    _ context: CheckContext
  ) -> Finding {
    let fact = "quota.\(policy.quota.name)"
    let source = context.facts[fact]?.source ?? policy.source
    return Finding(
      "quota-rule", at: channel.position(offset), message, hint: context.cure(source),
      expected: policy.quota.unit.rawValue, actual: channel.sentence(at: offset),
      about: channel.subject(of: fact, "rule"), model: source)
  }
}

extension Quota {
  /// Whether white space counts against it.
  fileprivate var countingRule: CountingRule {
    unit == .charactersWithoutWhiteSpace ? .doesNotCount : .counts
  }
}

extension PolicyFigures {
  /// Tells whether a number of bytes is said of what AWS counts in characters.
  fileprivate func isInBytes(_ mention: NumberMention) -> Bool {
    guard mention.noun == .bytes, policies.first?.quota.unit != .bytes,
      !QuotaKind.all(in: mention.sentence).contains(where: { $0.size.unit == .bytes })
    else { return false }
    let isFigure = facts.contains { $0.value.number == mention.quantity.whole }
    // No policy is of a few bytes: these are of a key, or of a line.
    let isOfPolicies =
      (mention.quantity.whole ?? 0) * 10 >= counted ?? 0 || !mention.phrase.hasSuffix("bytes")
    let words: Set = ["quota", "limit", "policy", "allows", "counts"]
    return isFigure
      || isOfPolicies
        && (mention.role == .quota || mention.sentence.texts.contains(where: words.contains))
  }
}
