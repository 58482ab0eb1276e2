internal import CanonicalModel
internal import IAMPolicy

/// The facts that numbers typed on a page could be.
struct LiteralFacts {
  /// What a number was found to be.
  struct Match {
    /// The placeholder that gives it.
    let placeholder: String
    /// The fact in words, for messages.
    let fact: String
    let isEqual: Bool

    func message(of written: String) -> String {
      "'\(written)' is typed by hand and \(isEqual ? "is" : "is near") the fact \(fact)"
    }

    var hint: String { "write '\(placeholder)' in its place" }
  }

  private let facts: [Fact]
  private let policies: [PublishedPolicy]
  private let bound: Set<String>
  /// True for a page that speaks of a policy: numbers without a noun are then its sizes, too.
  let bindsPolicy: Bool

  /// The facts of a page, by the placeholders it holds and by what it owes its readers.
  init(_ context: PageContext, asksFor subjects: Set<String>) {
    facts = context.facts.facts
    let owed = context.product.pages.filter { $0.page == context.page.path }.flatMap(\.facts)
    policies = context.product.policies.filter { policy in
      subjects.contains(policy.id) || owed.contains { $0.hasPrefix(policy.id + ".") }
    }
    bindsPolicy = !policies.isEmpty
    bound = Set(policies.map(\.id))
  }

  /// The fact that a number is, or nearly is.
  func match(_ number: TypedNumber) -> Match? {
    if number.noun == .percent { return bindsPolicy ? percentage(number.value) : nil }
    guard number.value >= Self.smallest, bindsPolicy || number.noun != nil else { return nil }
    let candidates = facts.filter { isCandidate($0, for: number) }
    if let fact = candidates.first(where: { $0.value.number == number.value }) {
      return match(fact, isEqual: true)
    }
    guard bindsPolicy, number.noun != nil else { return nil }
    let near = candidates.first { fact in
      fact.value.number.map { Self.isNear(number.value, $0) } ?? false
    }
    return near.map { match($0, isEqual: false) }
  }

  /// The day that a policy of the page is unchanged since, where it is the one that is typed.
  func match(_ day: TypedDay) -> Match? {
    policies.compactMap { policy in facts.first { $0.name == policy.id + ".unchanged-since" } }
      .first { $0.value.summary == day.text }.map { match($0, isEqual: true) }
  }

  private func match(_ fact: Fact, isEqual: Bool) -> Match {
    Match(
      placeholder: "{{ \(fact.name) }}", fact: "'\(fact.name)', \(fact.value.summary)",
      isEqual: isEqual)
  }

  /// Small numbers count too many things to be taken for facts, and bare ones mean nothing alone.
  private func isCandidate(_ fact: Fact, for number: TypedNumber) -> Bool {
    guard let value = fact.value.number else { return false }
    let isOwn = bound.contains(String(fact.name.prefix { $0 != "." }))
    let isQuota = fact.name.hasPrefix("quota.")
    guard isOwn || isQuota || fact.name.contains(".size.") else { return false }
    switch number.noun {
    case .characters where bindsPolicy || number.value >= Self.telling:
      return value >= Self.telling && (isQuota || fact.name.contains(".size."))
        || isOwn && fact.name.contains(".size.")
    case .actions: return isOwn && fact.name.hasSuffix(".action-count")
    case .statements: return isOwn && fact.name.hasSuffix(".statement-count")
    case .services: return isOwn && fact.name.hasSuffix(".service-count")
    case nil:
      return isOwn && number.isInDigits && number.value >= Self.telling
        && fact.name.contains(".size.")
    case .characters, .policies, .steps, .percent: return false
    }
  }

  /// The part of the quota that is used, or left, as whole percents or to a tenth.
  private func percentage(_ tenths: Int) -> Match? {
    for policy in policies {
      guard let counted = facts.first(where: { $0.name == policy.id + ".size.counted" }),
        let number = counted.value.number, policy.quota.value > 0
      else { continue }
      let used = (number * 2_000 + policy.quota.value) / (2 * policy.quota.value)
      let isPart = [used, 1_000 - used].contains { part in
        part == tenths || (tenths.isMultiple(of: 10) && (part + 5) / 10 == tenths / 10)
      }
      if isPart {
        return Match(
          placeholder: "{{ \(policy.id).size-guidance }}",
          fact: "'\(counted.name)' as a part of '\(policy.id).size.quota'", isEqual: true)
      }
    }
    return nil
  }

  private static let smallest = 4
  private static let telling = 1_000

  /// Within two in a hundred, or one beside it from ten on.
  private static func isNear(_ value: Int, _ fact: Int) -> Bool {
    let distance = abs(value - fact)
    return fact >= 10 && distance <= max(1, fact / 50)
  }
}
