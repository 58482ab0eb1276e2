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
    /// True for what stands by itself and says how many it holds.
    var isList = false

    func message(of written: String) -> String {
      "'\(written)' is typed by hand and \(isEqual ? "is" : "is near") the fact \(fact)"
    }

    var hint: String {
      isList
        ? "leave it out: '\(placeholder)' numbers them" : "write '\(placeholder)' in its place"
    }
  }

  private let facts: [Fact]
  private let policies: [PublishedPolicy]
  private let procedures: [Procedure]
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
    procedures = context.product.procedures.filter { subjects.contains($0.id) }
    bindsPolicy = !policies.isEmpty
    bound = Set(policies.map(\.id))
  }

  /// What numbers and days of a text are facts, with their bytes.
  func matches(in utf8: [UInt8]) -> [(match: Match, range: Range<Int>)] {
    guard bindsPolicy || TypedNumber.namesNoun(in: utf8) else { return [] }
    let isOfQuotas = bindsPolicy && Self.isOfQuotas(utf8)
    let numbers = TypedNumber.all(in: utf8).map { (match($0, besideQuotas: isOfQuotas), $0.range) }
    let days = bindsPolicy ? TypedDay.all(in: utf8) : []
    return (numbers + days.map { (match($0, besideQuotas: isOfQuotas), $0.range) })
      .compactMap { match, range in match.map { ($0, range) } }
  }

  /// The fact that a number is, or nearly is; a text that speaks of quotas may state those.
  private func match(_ number: TypedNumber, besideQuotas: Bool) -> Match? {
    if number.noun == .steps { return steps(number.value) }
    if number.noun == .managedPolicies || (number.isAlone && besideQuotas),
      let quota = quota(number)
    {
      return quota
    }
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

  /// The day that a policy of the page is unchanged since, or that a quota is as of, where it is
  /// the one that is typed.
  private func match(_ day: TypedDay, besideQuotas: Bool) -> Match? {
    let names =
      day.isAsOf
      ? (besideQuotas ? facts.map(\.name).filter { $0.hasSuffix(".as-of") } : [])
      : policies.map { $0.id + ".unchanged-since" }
    return facts.first { names.contains($0.name) && $0.value.summary == day.text }
      .map { match($0, isEqual: true) }
  }

  /// Tells whether a text speaks of quotas.
  private static func isOfQuotas(_ utf8: [UInt8]) -> Bool {
    let words: Set = ["quota", "quotas", "limit", "limits", "inline"]
    return ProseToken.all(in: utf8).contains { words.contains($0.text) }
  }

  /// The quota that a number is, of what can be attached or of characters.
  private func quota(_ number: TypedNumber) -> Match? {
    guard bindsPolicy else { return nil }
    let isOfItems = number.noun == .managedPolicies
    let fact = facts.first { fact in
      fact.name.hasPrefix("quota.") && fact.value.number == number.value
        && (isOfItems
          ? fact.name.hasSuffix("-managed-policies") : number.value >= Self.telling)
    }
    return fact.map { match($0, isEqual: true) }
  }

  /// The steps of a procedure that the page publishes.
  private func steps(_ count: Int) -> Match? {
    procedures.first { $0.steps.count == count && count >= Self.smallest }.map { procedure in
      Match(
        placeholder: "{{ \(procedure.id).steps }}",
        fact: "'\(procedure.id).steps', \(count) steps", isEqual: true, isList: true)
    }
  }

  /// The command that creates a policy of the page, where code is just that.
  func match(command code: String) -> Match? {
    guard bindsPolicy else { return nil }
    let words = Self.words(ofCommand: code)
    guard words.first == "aws" else { return nil }
    let policy = policies.first {
      Self.words(ofCommand: CreationCommand(for: $0).text) == words
    }
    return policy.flatMap { policy in facts.first { $0.name == policy.id + ".command" } }
      .map { match($0, isEqual: true) }
  }

  /// The words of a command, whatever parts them.
  private static func words(ofCommand code: String) -> [Substring] {
    code.split { $0.isWhitespace }.filter { $0 != "\\" && $0 != "$" }
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
    case .characters, .managedPolicies, .policies, .steps, .percent: return false
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
