internal import CanonicalModel
internal import IAMPolicy

/// What a sentence that names a day speaks of: quotas of AWS, or figures of a policy.
struct DatedSentence {
  /// The quotas it may mean; those whose values it gives, where it gives any.
  let quotas: [Quota]
  /// True when it gives a figure of the policy.
  let isOfPolicy: Bool

  /// True when it says of the policy, or the page, that it is as it should be on that day.
  let isOfState: Bool

  /// True when its day can be judged: it says how things are, of something the model knows.
  var isJudged: Bool { !quotas.isEmpty || isOfPolicy }

  init(
    _ sentence: Sentence, besides day: Range<Int>, of policy: PublishedPolicy,
    in channel: ProseChannel
  ) {
    let texts = sentence.texts
    guard !texts.contains(where: Self.past.contains) else {
      (quotas, isOfPolicy, isOfState) = ([], false, false)
      return
    }
    isOfState = Self.isOfState(sentence, besides: day)
    let facts = Set(sentence.words.flatMap { channel.facts(at: $0.range.lowerBound) })
    let mentions = NumberMention.all(of: sentence, spans: channel.spans)
    let numbers = Set(
      Quantity.all(in: sentence).filter { !day.overlaps($0.range) }.compactMap(\.whole))
    let kinds = QuotaKind.all(in: sentence).flatMap { [$0.size, $0.count].compactMap(\.self) }
    let bound = Quota.all.filter { facts.contains("quota.\($0.name)") }
    let named = kinds + bound
    let isOfQuota =
      !named.isEmpty || texts.contains(where: Self.quotaWords.contains)
      || facts.contains(policy.id + ".size.quota") || numbers.contains(policy.quota.value)
    let sized = Quota.all.filter { $0.value >= 1_000 && numbers.contains($0.value) }
    let own = numbers.contains(policy.quota.value) || sized.isEmpty ? [policy.quota] : sized
    let candidates = named.isEmpty && (isOfQuota || !sized.isEmpty) ? own : named
    let stated = candidates.filter { numbers.contains($0.value) }
    quotas = stated.isEmpty ? candidates : stated
    let isOwn = facts.contains { $0.hasPrefix(policy.id + ".") && $0 != policy.id + ".size.quota" }
    let counts: Set<CountedNoun> = [.statements, .actions, .services]
    isOfPolicy = isOwn || mentions.contains { $0.noun.map(counts.contains) ?? false }
  }

  /// "As of 17 May 2024, this page is current", or the day alone.
  private static func isOfState(_ sentence: Sentence, besides day: Range<Int>) -> Bool {
    let rest = sentence.words.filter { !day.overlaps($0.range) }.map(\.text)
    let isPlain = rest.allSatisfy { (leads + states + subjects).contains($0) }
    return isPlain && rest.contains { ["as", "status", "state", "current"].contains($0) }
      && (rest.count == 2 || rest.contains(where: states.contains))
  }

  private static let leads = ["as", "of", "at", "status", "state", "on"]
  private static let states = [
    "current", "correct", "accurate", "complete", "up-to-date", "valid", "needed", "required",
  ]
  private static let subjects = [
    "this", "these", "the", "our", "page", "policy", "document", "permissions", "list", "is", "are",
    "and",
    "below", "above", "published",
  ]
  private static let quotaWords: Set = ["quota", "quotas", "limit", "limits"]
  /// Words of a sentence that says how things were.
  private static let past: Set = ["was", "were", "had", "before", "until", "formerly", "once"]
}
