internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What a page advises for a policy that seems too long must make it shorter, and a kind of policy
/// that it is said to fit must take it.
package enum SizeAdviceCheck: PageCheck {
  package static let rules: [Rule] = [.sizeClaim]
  package static let examples: [CheckExample] = [
    .passes(advice("choose Optimize for size")),
    .passes(advice("choose Optimize for size; Optimize for readability undoes it")),
    .passes(Sample.block() + "<p>Choose Optimize for readability to see it in lines.</p>"),
    .passes(Sample.block() + "<p>The policy fits in one inline policy.</p>"),
    .passes(Sample.block() + "<p>Long to read? Choose Optimize for readability.</p>"),
    .passes(Sample.block() + "<p>Long texts: optimize for readability.</p>"),
    .absent("<p>no advice here</p>"),
    .fails(advice("choose Optimize for ▸readability"), "size-claim", "makes it longer"),
    .fails(
      "<p data-fact=\"sample.size-guidance\">The policy fits. Should it be too long, choose "
        + "Optimize for ▸readability.</p>", "size-claim", "makes it longer"),
    .fails(
      SamplePage.twin + "\nIf the policy is too long, choose _Optimize for ▸readability_.\n",
      "size-claim", "makes it longer", in: .file("page/index.md")),
    .passes(advice("choose Optimize for readability") + Sample.span("queue.name")),
    .passes(
      Sample.block() + "<p>If the policy is long to read, choose Optimize for readability.</p>"),
  ]

  private static func advice(_ advice: String) -> String {
    Sample.block() + "<p>If the console says that the policy is too long, \(advice).</p>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let policy = context.policies.first, context.policies.count == 1 else { return outcome }
    for channel in outcome.prose(in: context) {
      for sentence in channel.sentences {
        guard let word = lengthening(in: sentence) else { continue }
        outcome.findings.append(
          finding(
            "the page advises what makes it longer for a policy that is too long",
            at: word.range.lowerBound, values: ("Optimize for size", "Optimize for \(word.text)"),
            in: channel, of: policy, context))
      }
      for clause in FitClause.all(in: channel.sentences) {
        guard let word = inline(in: clause, of: policy) else { continue }
        let quota = Quota.inlineUserPolicies
        outcome.findings.append(
          finding(
            "the page says the policy fits where the quota '\(quota.name)' is "
              + NumberText.grouped(quota.value), at: word.range.lowerBound,
            values: (SizeGuidance(for: policy).claim, channel.sentence(at: word.range.lowerBound)),
            in: channel, of: policy, context))
      }
    }
    return outcome
  }

  /// The last word of "too long, choose Optimize for readability".
  private static func lengthening(in sentence: Sentence) -> ProseWord? {
    let texts = sentence.texts
    guard let verb = texts.firstIndex(where: { ["optimize", "optimise"].contains($0) }),
      texts[(verb + 1)...].starts(with: ["for", "readability"]),
      let long = texts[..<verb].firstIndex(where: { ["long", "large", "big"].contains($0) }),
      long > 0, texts[long - 1] == "too",
      !texts[long..<verb].contains(where: { ["not", "never", "don't", "nor"].contains($0) })
    else { return nil }
    return sentence.words[verb + 2]
  }

  /// The word of a clause that says the policy fits in an inline policy, whoever holds that.
  private static func inline(in clause: FitClause, of policy: PublishedPolicy) -> ProseWord? {
    guard clause.isAboutThePolicy, clause.kinds.isEmpty,
      PolicySize(of: policy.document, layout: .compact).counted > Quota.inlineUserPolicies.value,
      let word = clause.words.firstIndex(where: { $0.text == "inline" }),
      ["policy", "policies"].contains(clause.words.dropFirst(word + 1).first?.text ?? "")
    else { return nil }
    let fits = clause.words[..<word].indices.contains { index in
      if case .fits(let count)? = clause.meaning(at: index) { (count ?? 1) == 1 } else { false }
    }
    return fits ? clause.words[word] : nil
  }

  private static func finding(
    _ message: String, at offset: Int, values: (String, String?), in channel: ProseChannel,
    of policy: PublishedPolicy, _ context: CheckContext
  ) -> Finding {
    Finding(
      "size-claim", at: channel.position(offset), message, hint: context.cure(policy.source),
      expected: values.0, actual: values.1,
      about: channel.subject(of: policy.id + ".size-guidance", "advice"), model: policy.source)
  }
}
