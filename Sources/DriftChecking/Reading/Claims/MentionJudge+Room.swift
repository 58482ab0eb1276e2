internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension MentionJudge {
  /// "There is room for another 20 actions": more than fit even if each were as short as the
  /// policy's shortest, or else a number that nothing states.
  func room(for mention: NumberMention, in channel: ProseChannel) -> Finding? {
    guard let policy = figures.policies.first, let counted = figures.counted,
      let number = mention.quantity.whole
    else { return nil }
    if mention.isDenied { return nil }
    let left = max(0, policy.quota.value - counted)
    guard number * shortest(mention.noun, of: policy) > left else {
      return mention.isApproximate ? nil : unbound(mention, in: channel)
    }
    let expected = "\(NumberText.grouped(left)) characters"
    return Finding(
      "size-number", at: channel.position(mention.range.lowerBound),
      "'\(mention.phrase)' are said to fit where \(expected) are left",
      hint: context.cure(policy.source), expected: expected, actual: mention.phrase,
      about: channel.subject(of: policy.id + ".size.headroom", "room"), model: policy.source)
  }

  /// "There is no room for another 500 characters", where fewer are left.
  func isTrulyDenied(_ mention: NumberMention) -> Bool {
    guard mention.isRoom, mention.isDenied, mention.noun == .characters,
      let policy = figures.policies.first, let counted = figures.counted,
      let number = mention.quantity.whole
    else { return false }
    return number > policy.quota.value - counted
  }

  /// How many characters the shortest of a kind takes, a comma behind it included.
  private func shortest(_ noun: CountedNoun?, of policy: PublishedPolicy) -> Int {
    let writer = PolicyWriter(layout: .compact)
    let lengths =
      noun == .actions
      ? policy.actions.map { $0.text.unicodeScalars.count + 2 }
      : policy.statements.map { writer.text(of: $0.statement).unicodeScalars.count }
    return (lengths.min() ?? 0) + 1
  }
}
