internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// Where nothing can be bound (titles, descriptions, twins), numbers must still be the policy's.
package enum MentionCheck: RunnableCheck {
  package static let ids: [RuleID] = ["size-number", "count", "quota", "size-claim"]
  package static let rationale =
    "search results and copies of the page repeat the number long after it changed"
  package static let examples: [CheckExample] = []

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      let policies = context.policies(on: page)
      guard !policies.isEmpty else { continue }
      for channel in channels(of: page, in: context) {
        outcome += judge(channel, page: page, policies: policies, in: context)
      }
    }
    return outcome
  }

  /// A text in which no attribute can stand.
  private struct Channel {
    let name: String
    let utf8: [UInt8]
    let position: (Int) -> SourcePosition
  }

  private static func channels(of page: PublishedPage, in context: CheckContext) -> [Channel] {
    var channels = page.root.all { $0.name == "meta" }.compactMap { element -> Channel? in
      guard let content = element.attribute("content") else { return nil }
      return Channel(name: page.name, utf8: Array(content.value.utf8)) { _ in
        page.position(at: content.offset)
      }
    }
    if let title = page.root.first(named: "title") {
      let text = page.text(of: title)
      channels.append(
        Channel(name: page.name, utf8: text.utf8) { page.position(at: text.sourceOffset(at: $0)) })
    }
    if let twin = page.page?.twinFile, let source = context.site.source(of: twin) {
      channels.append(
        Channel(name: twin, utf8: MarkdownProse.blanked(source.utf8)) { source.position(at: $0) })
    }
    return channels
  }

  private static func judge(
    _ channel: Channel, page: PublishedPage, policies: [PublishedPolicy], in context: CheckContext
  ) -> CheckOutcome {
    var outcome = CheckOutcome()
    let facts = context.facts.facts.filter { fact in
      fact.value.number != nil
        && (fact.name.hasPrefix("quota.") || policies.contains { fact.name.hasPrefix($0.id + ".") })
    }
    for mention in NumberMention.all(in: channel.utf8) {
      outcome.checked.claims += 1
      if facts.contains(where: { $0.value.number == mention.value && $0.counts(mention.noun) }) {
        continue
      }
      guard
        let nearest = facts.filter({ $0.counts(mention.noun) }).min(by: {
          $0.distance(to: mention.value) < $1.distance(to: mention.value)
        })
      else { continue }
      outcome.findings.append(
        Finding(
          nearest.rule, at: channel.position(mention.range.lowerBound),
          "'\(mention.text) \(mention.noun)' is none of the policy's facts",
          hint: context.cure(nearest.source), expected: nearest.value.summary,
          actual: mention.text,
          about: Subject(fact: nearest.name, channel: channel.name, item: mention.noun),
          model: nearest.source))
    }
    outcome.findings += deniedClaims(in: channel, policies: policies, in: context)
    return outcome
  }

  private static func deniedClaims(
    in channel: Channel, policies: [PublishedPolicy], in context: CheckContext
  ) -> [Finding] {
    let claim = FitClaim(String(decoding: channel.utf8, as: UTF8.self))
    guard claim.affirms || claim.denies, policies.count == 1, let policy = policies.first else {
      return []
    }
    let fits = SizeGuidance(for: policy) == .fits
    guard fits ? claim.denies : claim.affirms else { return [] }
    let word = channel.utf8.firstIndex(of: Array("fit".utf8)) ?? 0
    return [
      Finding(
        "size-claim", at: channel.position(word),
        fits
          ? "the text says the policy does not fit, and it fits"
          : "the text says the policy fits, and it does not",
        hint: context.cure(policy.source),
        about: Subject(fact: policy.id + ".size-guidance", channel: channel.name),
        model: policy.source)
    ]
  }
}

extension Fact {
  /// Tells whether the fact is a number of what the noun names.
  fileprivate func counts(_ noun: String) -> Bool {
    switch value {
    case .size: noun.hasPrefix("character")
    case .quota: name.contains("policies") == noun.hasPrefix("polic")
    case .count:
      name.contains(
        "."
          + (noun.hasSuffix("ies")
            ? noun.dropLast(3) + "y" : noun.hasSuffix("s") ? noun.dropLast(1) : noun[...]))
    case .text, .policy, .statements, .guidance, .steps: false
    }
  }

  fileprivate var rule: RuleID {
    switch value {
    case .quota: "quota"
    case .count: "count"
    case .size, .text, .policy, .statements, .guidance, .steps: "size-number"
    }
  }

  /// How many digits apart, which tells what a misprint was meant to be.
  fileprivate func distance(to number: Int) -> Int {
    Suggestion.distance(String(value.number ?? 0), String(number))
  }
}
