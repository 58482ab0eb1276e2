internal import CanonicalModel
internal import IAMPolicy

/// The numbers that may truly be said of the policies a page shows.
struct PolicyFigures {
  let policies: [PublishedPolicy]
  let facts: [Fact]
  private let procedures: [Procedure]
  /// How many items each numbered list of the page has, where it publishes a procedure.
  private let listed: Set<Int>
  /// The numbers of actions in what the page says of changes.
  private let told: Set<Int>

  init(of page: PublishedPage, in context: CheckContext) {
    let policies = context.policies
    self.policies = policies
    let bound = Set(page.bindings.map(\.fact))
    facts = context.facts.facts.filter { fact in
      fact.value.number != nil
        && (fact.name.hasPrefix("quota.") || bound.contains(fact.name)
          || policies.contains { fact.name.hasPrefix($0.id + ".") })
    }
    told = Self.numbers(toldOf: context.facts, by: bound)
    procedures = context.product.procedures.filter { procedure in
      page.bindings.contains { $0.fact == procedure.id + ".steps" }
    }
    let lists = procedures.isEmpty ? [] : page.main.all { $0.name == "ol" && !$0.isHidden }
    let shown = lists.filter { $0["data-fact"]?.hasSuffix(".steps") != true }
    listed = Set(shown.map { list in list.elements.count { $0.name == "li" } })
  }

  /// The facts a number can be, by what it counts and the role it has.
  func facts(for mention: NumberMention) -> [Fact] {
    facts.filter { fact in
      if let role = mention.role, mention.noun != .policies { return fact.role == role }
      return mention.noun.map(fact.counts) ?? (fact.role != nil)
    }
  }

  /// The numbers beside the facts that are just as true.
  func others(for mention: NumberMention) -> Set<Int> {
    switch mention.noun {
    case .actions, .services: parts(in: mention).union(told)
    case .statements: parts(in: mention)
    case .policies: Set(policies.map { $0.document.parts(fitting: $0.quota).count } + [0, 1])
    case .steps: listed.union(procedures.map(\.steps.count))
    case .characters, .bytes, .percent, nil: sizes(in: mention)
    }
  }

  /// The numbers in the sentences that a page binds, which its twin repeats.
  private static func numbers(toldOf facts: FactTable, by bound: Set<String>) -> Set<Int> {
    var numbers: Set<Int> = []
    for name in bound {
      guard case .claim(let text)? = facts[name]?.value else { continue }
      numbers.formUnion(ProseWord.all(in: Array(text.utf8)).compactMap(\.number))
    }
    return numbers
  }

  var hasProcedure: Bool { !procedures.isEmpty }

  /// How many steps the page's procedure has.
  var stepCount: Int? { procedures.first?.steps.count }

  /// What is counted of the statement or the service that a sentence names.
  private func parts(in mention: NumberMention) -> Set<Int> {
    let named = Set(mention.sentence.texts)
    var found: Set<Int> = []
    for policy in policies {
      for documented in policy.statements {
        let statement = documented.statement
        guard let sid = statement.sid, named.contains(sid.lowercased()) else { continue }
        let patterns = statement.actions.patterns
        found.insert(mention.noun == .actions ? patterns.count : Set(patterns.map(\.service)).count)
      }
      guard mention.noun == .actions else { continue }
      for service in policy.services where named.contains(service.lowercased()) {
        found.insert(Set(policy.actions.filter { $0.service == service }).count)
      }
    }
    return found
  }

  /// What a shorter form of the policy saves, and how long the merged one is where a sentence
  /// speaks of it.
  private func sizes(in mention: NumberMention) -> Set<Int> {
    let isMerged = mention.sentence.texts.contains { $0.hasPrefix("merg") || $0 == "joined" }
    guard isMerged || mention.role == .savings else { return [] }
    return Set(
      policies.flatMap { policy in
        let counted = PolicySize(of: policy.document, layout: .compact).counted
        let merged = PolicyMerge(of: policy.document).after.counted
        guard mention.role == .savings else { return [merged] }
        let readable = PolicySize(of: policy.document, layout: .readable).characters
        return [isMerged ? counted - merged : readable - counted]
      })
  }
}
