internal import Diagnostics
internal import IAMPolicy

/// Every fact of a product, computed from its model: nothing in it is typed by hand.
package struct FactTable: Sendable {
  /// The facts in the order they are listed.
  package let facts: [Fact]
  private let indexByName: [String: Int]

  package init(of product: Product) {
    var facts = product.policies.flatMap(Self.facts(of:))
    facts += product.procedures.map { procedure in
      Fact(
        "\(procedure.id).steps", .steps(procedure),
        source: procedure.steps.first?.source ?? .model(#filePath, #line))
    }
    facts += Quota.all.flatMap { quota in
      let source = Self.table(of: quota)
      return [
        Fact("quota.\(quota.name)", .quota(quota.value), source: source),
        Fact("quota.\(quota.name).as-of", .date(quota.asOf), source: source),
      ]
    }
    self.facts = facts
    indexByName = Dictionary(
      facts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> Fact? { indexByName[name].map { facts[$0] } }

  /// The first parts of the names: what a placeholder may speak of.
  package var subjects: [String] {
    var seen: Set<String> = []
    return facts.map { String($0.name.prefix { $0 != "." }) }.filter { seen.insert($0).inserted }
  }

  private static func table(of quota: Quota) -> SourcePosition {
    let file = quota.unit == .items ? "Quota+Counts.swift" : "Quota+Sizes.swift"
    return SourcePosition(file: "Sources/IAMPolicy/Measuring/Quotas/" + file)
  }

  private static func facts(of policy: PublishedPolicy) -> [Fact] {
    let size = PolicySize(of: policy.document, layout: .compact)
    let readable = PolicySize(of: policy.document, layout: .readable)
    let values: [(String, FactValue)] = [
      ("json", .policy(policy)),
      ("statements", .statements(policy)),
      ("actions", .actions(policy)),
      ("statement-sizes", .statementSizes(policy)),
      ("review-notes", .reviewNotes(policy)),
      ("services", .services(policy)),
      ("command", .command(CreationCommand(for: policy))),
      ("statement-count", .count(policy.statements.count)),
      ("action-count", .count(Set(policy.actions).count)),
      ("service-count", .count(policy.services.count)),
      ("size.counted", .size(size.counted)),
      ("size.quota", .quota(policy.quota.value)),
      ("size.headroom", .size(policy.quota.value - size.counted)),
      ("size.compact", .size(size.characters)),
      ("size.readable", .size(readable.characters)),
      ("size-guidance", .guidance(SizeGuidance(for: policy))),
      ("name", .text(policy.name)),
      ("description", .text(policy.description)),
    ]
    return values.map { Fact("\(policy.id).\($0)", $1, source: policy.source) }
      + revisionFacts(of: policy)
  }

  /// What is known of the revisions that are kept of a policy.
  private static func revisionFacts(of policy: PublishedPolicy) -> [Fact] {
    guard let newest = policy.revisions.first else { return [] }
    let own: [(String, FactValue)] = [
      ("changes", .changes(policy)), ("unchanged-since", .date(newest.day)),
      ("revision", .version(newest.id)),
    ]
    var facts = own.map { Fact("\(policy.id).\($0)", $1, source: newest.source) }
    for (change, older) in zip(policy.changes, [nil] + policy.olderVersions) {
      let source = change.revision.source
      facts += change.values.map { Fact("\(change.subject).\($0)", $1, source: source) }
      facts += older.map(Self.documentFacts) ?? [size(of: change)]
    }
    return facts
  }

  /// The facts of an older document, whose statements have no purposes.
  private static func documentFacts(of older: PublishedPolicy) -> [Fact] {
    facts(of: older).filter { if case .statements = $0.value { false } else { true } }
  }

  private static func size(of change: PolicyChange) -> Fact {
    let size = PolicySize(of: change.revision.document, layout: .compact)
    return Fact(
      "\(change.subject).size.counted", .size(size.counted), source: change.revision.source)
  }
}
