internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What a page says about fitting must be what the model says.
package enum SizeClaimCheck: PageCheck {
  package static let rules: [Rule] = [.sizeClaim]
  package static let examples: [CheckExample] = [
    .passes(Sample.guidance()),
    .passes(Sample.guidance("does not exceed the quota")),
    .passes(
      "<p data-fact=\"sample.size-guidance\">It fits. If it should not fit one day, split it.</p>"),
    .passes("<p>A policy that does not fit must be split.</p>" + Sample.block()),
    .absent("<p>no claim here</p>"),
    .fails("▸" + Sample.guidance("does not fit in one managed policy"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("won\u{2019}t fit in one"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("no longer fits"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("is too long for a managed policy"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("exceeds the quota"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("fits in two managed policies"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("is split into 3 policies"), "size-claim", "does not"),
    .fails("▸" + Sample.guidance("is long"), "size-claim", "says nothing"),
    .passes(
      Sample.block() + "<p>The policy needs only one managed policy. It is short enough.</p>"),
    .passes(Sample.block() + "<p>Both layouts fit. Neither is over the quota.</p>"),
    .fails(
      Sample.block() + "<p>The policy is long. It ▸needs two managed policies.</p>", "size-claim",
      "does not"),
    .fails(
      Sample.block() + "<p>The readable layout ▸exceeds the quota.</p>", "size-claim", "does not"),
    .fails(
      SamplePage.twin + "\nThe policy is ▸over the quota.\n", "size-claim", "does not",
      in: .file("page/index.md")),
    .passes(Sample.block() + "<p>The policy is short. This page is too long to print.</p>"),
    .passes(
      SamplePage.twin + "\n1) The policy is here.\n2) If the policy is too long, split it.\n",
      in: .file("page/index.md")),
    .fails(
      Sample.block() + "<p>One managed policy cannot ▸hold this policy.</p>", "size-claim",
      "does not"),
    .passes(Sample.block() + "<p>The policy is smaller than the quota.</p>"),
    .passes(Sample.block() + "<p>The policy is not larger than the quota allows.</p>"),
    .fails(
      Sample.block() + "<p>The policy is ▸larger than the quota.</p>", "size-claim", "does not"),
    .fails(
      Sample.block() + "<p>The policy is ▸twice the limit.</p>", "size-claim", "does not"),
    .fails(
      Sample.block() + "<p>The policy does not ▸fit in one managed policy.</p>", "size-claim",
      "does not"),
    .passes("<p data-fact-title=\"sample.size-guidance\" title=\"It fits.\">It is long.</p>"),
    .passes(
      Sample.block() + Sample.span("queue.name")
        + "<p>The policy does not fit in one managed policy.</p>"),
    .passes(
      "<p data-fact=\"queue.size-guidance\">The policy is split into 2 policies.</p>", in: .parts),
    .fails(
      "▸<p data-fact=\"queue.size-guidance\">The policy is split into 3 policies.</p>",
      "size-claim", "split into 2 policies", in: .parts),
    .passes(Sample.parts() + "<p>The policy is split into 2 policies.</p>", in: .parts),
    .fails(
      Sample.parts() + "<p>The policy is ▸split into 3 policies.</p>", "size-claim",
      "split into 2 policies", in: .parts),
    .passes(Sample.block() + "<p>The policy stays within the quota.</p>"),
    .passes(Sample.block() + "<p>The policy fits in a single managed policy.</p>"),
    .passes(Sample.block() + "<p>The policy is short enough for one managed policy.</p>"),
    .fails(
      Sample.block() + "<p>The policy is not ▸within the quota.</p>", "size-claim", "does not"),
    .fails(
      Sample.block() + "<p>The policy is ▸greater than the quota.</p>", "size-claim", "does not"),
    .fails(
      Sample.block() + "<p>The policy is not ▸short enough for the quota.</p>", "size-claim",
      "does not"),
    .fails(
      Sample.block() + "<p>The policy is too large to ▸fit.</p>", "size-claim", "does not"),
    .passes(
      Sample.parts() + "<p>The policy does not fit in one managed policy.</p>", in: .parts),
    .passes(
      Sample.block() + "<p>You need two managed policies: this one and your own.</p>"
        + "<p>You need two managed policies and a role. You need one managed policy.</p>"),
    .passes(
      Sample.block() + "<p>If it grows, you need two managed policies. Do you need two managed "
        + "policies? Two managed policies are needed for the second account.</p>"),
    .fails(
      Sample.block() + "<p>You ▸need two managed policies.</p>", "size-claim", "does not"),
    .fails(
      Sample.block() + "<p>You will ▸need 2 managed policies for it.</p>", "size-claim",
      "does not"),
    .fails(
      Sample.block() + "<p>Two managed policies are ▸required to hold it.</p>", "size-claim",
      "does not"),
    .passes(Sample.parts() + "<p>You need two managed policies.</p>", in: .parts),
    .fails(
      Sample.parts() + "<p>You only ▸need one managed policy.</p>", "size-claim",
      "the page says the policy fits", in: .parts),
    .fails(
      Sample.parts() + "<p>One managed policy is ▸enough.</p>", "size-claim",
      "the page says the policy fits", in: .parts),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for binding in page.bindings where binding.attribute == nil {
      guard let fact = context.facts[binding.fact], case .guidance(let guidance) = fact.value
      else { continue }
      outcome.checked.claims += 1
      let stated = page.line(of: binding.element)
      let claim = FitClaim(Array(stated.utf8))
      let policy = context.product.publishedPolicies.first { $0.id + ".size-guidance" == fact.name }
      guard
        let message = guidance.fault(in: claim) ?? policy.flatMap({ wrongKind(claim, of: $0) })
      else { continue }
      outcome.findings.append(
        Finding(
          "size-claim", at: page.position(at: binding.element.offset), message,
          hint: context.cure(fact.source), expected: guidance.claim, actual: stated,
          about: Subject(fact: fact.name, channel: page.name), model: fact.source))
    }
    for channel in outcome.prose(in: context) {
      outcome.findings += contradictions(in: channel, on: page, in: context)
    }
    return outcome
  }

  /// That the policy fits is said of a kind of policy that would not take it.
  private static func wrongKind(_ claim: FitClaim, of policy: PublishedPolicy) -> String? {
    guard let kind = claim.kind, kind.value != policy.quota.value else { return nil }
    guard isLonger(policy, than: kind) else { return nil }
    return "the page says the policy fits where the quota '\(kind.name)' is \(kind.value)"
  }

  /// "Too long for an inline policy of a user", where one takes less than the policy.
  private static func isTrulyTooLong(_ claim: FitClaim, _ policy: PublishedPolicy) -> Bool {
    claim.deniedKind.map { isLonger(policy, than: $0) } ?? false
  }

  private static func isLonger(_ policy: PublishedPolicy, than quota: Quota) -> Bool {
    PolicySize(of: policy.document, layout: .compact).counted > quota.value
  }

  /// Words that no fact is bound to, and that say the opposite of it.
  private static func contradictions(
    in channel: ProseChannel, on page: PublishedPage, in context: CheckContext
  ) -> [Finding] {
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return [] }
    let fact = policy.id + ".size-guidance"
    let claims = FitClaim.all(aboutThePolicyIn: channel.sentences) { offset in
      !channel.facts(at: offset).contains(fact)
    }
    guard !claims.isEmpty else { return [] }
    let guidance = SizeGuidance(for: policy)
    return claims.filter { !isTrulyTooLong($0, policy) }.compactMap { claim in
      guard let message = guidance.contradiction(in: claim) ?? wrongKind(claim, of: policy) else {
        return nil
      }
      return Finding(
        "size-claim", at: channel.position(claim.offset ?? 0), message,
        hint: context.cure(policy.source), expected: guidance.claim,
        actual: channel.sentence(at: claim.offset ?? 0), about: channel.subject(of: fact),
        model: policy.source)
    }
  }
}

extension SizeGuidance {
  /// What is wrong with a claim that is one of several; nil when it says nothing against what is so.
  fileprivate func contradiction(in claim: FitClaim) -> String? {
    if case .split(let parts) = self, !claim.affirms, claim.parts ?? parts == parts { return nil }
    return fault(in: claim)
  }

  /// What is wrong with a claim; nil when it says what is so.
  fileprivate func fault(in claim: FitClaim) -> String? {
    switch self {
    case .fits:
      if claim.denies { return "the page says the policy does not fit, and it fits" }
      return claim.affirms ? nil : "the guidance says nothing about fitting"
    case .split(let parts):
      if claim.affirms { return "the page says the policy fits, and it does not" }
      if claim.parts == parts { return nil }
      return "the guidance does not say that the policy is split into \(parts) policies"
    case .tooLong:
      if claim.affirms { return "the page says the policy fits, and it does not" }
      return claim.denies ? nil : "the guidance says nothing about fitting"
    }
  }
}
