internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Holds the numbers of a page's texts against what the model says of its policies.
struct MentionJudge {
  let figures: PolicyFigures
  let context: CheckContext

  /// What is wrong with a number; nil when nothing is.
  func finding(for mention: NumberMention, in channel: ProseChannel) -> Finding? {
    // A bound number that is wrong is told as such.
    let fact = mention.fact.flatMap { context.facts[$0] }
    if mention.fact != nil, fact?.value.number != mention.quantity.whole { return nil }
    if mention.fact == nil, mention.isOfOthers || mention.isPronoun { return nil }
    if let quota = mention.mistakenQuota {
      return finding(
        "quota",
        "'\(mention.phrase)' is said where the quota '\(quota.name)' is "
          + NumberText.grouped(quota.value), mention, in: channel,
        of: context.facts["quota.\(quota.name)"])
    }
    if let fact { return misplaced(fact, mention, in: channel) }
    if isTrulyDenied(mention) { return nil }
    if mention.isRoom, mention.noun == .actions || mention.noun == .statements {
      return room(for: mention, in: channel)
    }
    switch mention.noun {
    case .bytes: return nil
    case .percent: return mention.isOfQuota ? percentage(mention, in: channel) : nil
    case .policies where !mention.speaksOfQuota: return nil
    case .steps where !mention.speaksOfAllSteps || !figures.hasProcedure: return nil
    default: break
    }
    return mention.isApproximate ? approximation(mention, in: channel) : exact(mention, in: channel)
  }

  /// A bound number is right, and may still stand beside the wrong word.
  private func misplaced(
    _ fact: Fact, _ mention: NumberMention, in channel: ProseChannel
  ) -> Finding? {
    if let thing = mention.mistakenThing(for: fact) {
      return finding(
        fact.rule, "'\(mention.text) \(thing)' is bound to '\(fact.name)'", mention, in: channel,
        of: fact)
    }
    if let qualifier = mention.qualifier, let role = fact.role {
      let value = role == .quota ? figures.counted : fact.value.number
      let isTold = qualifier == .atMost || mention.isDenied
      if let value, !isTold, !qualifier.holds(for: value, beside: mention.quantity) {
        return finding(
          "size-approximate", "'\(mention.qualified)' is said of \(NumberText.grouped(value))",
          mention, in: channel, of: fact)
      }
    }
    let alternatives = figures.facts(for: mention)
    let isRight =
      mention.noun == .bytes || mention.noun == .percent || alternatives.isEmpty
      || alternatives.contains { $0.value.number == fact.value.number && $0.rule == fact.rule }
      || figures.others(for: mention).contains(fact.value.number ?? 0)
    if isRight { return nil }
    return finding(
      fact.rule, "'\(mention.phrase)' is bound to '\(fact.name)' and said of something else",
      mention, in: channel, of: alternatives.first ?? fact)
  }

  private func exact(_ mention: NumberMention, in channel: ProseChannel) -> Finding? {
    let facts = figures.facts(for: mention)
    guard let value = mention.quantity.whole else { return nil }
    if let fact = facts.first(where: { $0.value.number == value }) {
      guard let part = PartCount(of: mention, in: figures.policies), !part.values.contains(value)
      else { return nil }
      return finding(
        "count", "'\(mention.phrase)' is said of '\(part.name)', which has \(part.told)", mention,
        in: channel, of: fact)
    }
    let others = figures.others(for: mention)
    if others.contains(value) { return nil }
    if mention.noun == .steps {
      return figures.stepCount.flatMap { finding("steps", mention, in: channel, expected: $0) }
    }
    if channel.kind == .body { return unbound(mention, in: channel) }
    guard let nearest = facts.min(by: { $0.distance(to: value) < $1.distance(to: value) }) else {
      return others.sorted().first.flatMap { expected in
        finding("size-number", mention, in: channel, expected: expected)
      }
    }
    return finding(
      nearest.rule, "'\(mention.phrase)' is none of the policy's facts", mention, in: channel,
      of: nearest)
  }

  private func approximation(_ mention: NumberMention, in channel: ProseChannel) -> Finding? {
    if mention.isDenied { return nil }
    var facts = figures.facts(for: mention)
    let isQuota = facts.contains {
      $0.role == .quota && $0.value.number == mention.quantity.whole
    }
    if isQuota, mention.qualifier == .atMost || mention.qualifier == .about { return nil }
    let isOfSize = mention.noun == .characters || mention.noun == nil
    if isOfSize, mention.role == nil || (mention.role == .quota && isQuota) {
      facts = figures.facts.filter { $0.role == .counted || $0.role == .readable }
    }
    let values = facts.compactMap(\.value.number) + figures.others(for: mention)
    let qualifier = mention.qualifier ?? .about
    if values.contains(where: { qualifier.holds(for: $0, beside: mention.quantity) }) { return nil }
    let sizes = facts.filter { $0.role != nil }
    guard let fact = nearest(to: mention.quantity, among: sizes.isEmpty ? facts : sizes) else {
      return nil
    }
    let isSize = fact.role != nil
    return finding(
      isSize ? "size-approximate" : fact.rule,
      "'\(mention.qualified)' is not true of \(fact.value.summary)", mention, in: channel, of: fact)
  }

  private func nearest(to quantity: Quantity, among facts: [Fact]) -> Fact? {
    func gap(_ fact: Fact) -> Int {
      abs((fact.value.number ?? 0) * 1_000 - quantity.thousandths)
    }
    return facts.min { gap($0) < gap($1) }
  }

  /// A percentage is the part of the quota that is used, or the part that is left.
  private func percentage(_ mention: NumberMention, in channel: ProseChannel) -> Finding? {
    guard let policy = figures.policies.first, let shares = figures.shares(for: mention.role) else {
      return nil
    }
    let qualifier = mention.qualifier ?? .about
    if mention.isDenied || shares.contains(where: { $0.holds(qualifier, beside: mention) }) {
      return nil
    }
    if channel.kind == .body, mention.qualifier == nil { return unbound(mention, in: channel) }
    let rule: RuleID = mention.qualifier == nil ? "size-number" : "size-approximate"
    let nearest = shares.min { $0.distance(to: mention) < $1.distance(to: mention) }
    return Finding(
      rule, at: channel.position(mention.range.lowerBound),
      "'\(mention.qualified)' is said where the policy's is \(nearest?.text ?? "")",
      hint: context.cure(policy.source), expected: nearest?.text, actual: mention.text,
      about: channel.subject(of: policy.id + ".size.counted", "percent"), model: policy.source)
  }

  private func finding(
    _ rule: RuleID, _ message: String, _ mention: NumberMention, in channel: ProseChannel,
    of fact: Fact?
  ) -> Finding? {
    guard let fact else { return nil }
    return Finding(
      rule, at: channel.position(mention.range.lowerBound), message,
      hint: context.cure(fact.source), expected: fact.value.summary, actual: mention.text,
      about: channel.subject(of: fact.name, mention.noun?.rawValue ?? "size"), model: fact.source)
  }

  private func finding(
    _ rule: RuleID, _ mention: NumberMention, in channel: ProseChannel, expected: Int
  ) -> Finding? {
    guard let policy = figures.policies.first else { return nil }
    let number = NumberText.grouped(expected)
    return Finding(
      rule, at: channel.position(mention.range.lowerBound),
      "'\(mention.phrase)' is said where the model counts '\(number)'",
      hint: context.cure(policy.source), expected: number, actual: mention.text,
      about: channel.subject(of: policy.id + ".json", mention.noun?.rawValue ?? "size"),
      model: policy.source)
  }

  func unbound(_ mention: NumberMention, in channel: ProseChannel) -> Finding {
    Finding(
      "coverage", .warning, at: channel.position(mention.range.lowerBound),
      "'\(mention.phrase)' is bound to no fact, and is none of the policy's",
      hint: "ask for it with a placeholder: 'plumbline list facts' shows them",
      expected: figures.facts(for: mention).first?.value.summary, actual: mention.phrase,
      about: Subject(fact: "number", channel: channel.name, item: mention.phrase))
  }
}
