internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// How long the statements of a policy are, and how many actions they and its services have.
struct PolicyRanks {
  private let policy: PublishedPolicy
  private let texts: [(name: String, number: Int)]

  init(of policy: PublishedPolicy) {
    self.policy = policy
    let writer = PolicyWriter(layout: .compact)
    texts = policy.statements.map {
      ($0.statement.sid ?? "", writer.text(of: $0.statement).unicodeScalars.count)
    }
  }

  /// What is so instead of a claim, as a clause and as a value; nil when the claim is so, or when
  /// that is not plain.
  func correction(of claim: RankClaim) -> (clause: String, value: String)? {
    let corrections = claim.subjects.map { correction(of: claim.rank, for: $0) }
    guard corrections.allSatisfy({ $0 != nil }) else { return nil }
    return corrections.first ?? nil
  }

  private func correction(
    of rank: RankClaim.Rank, for subject: RankSubject
  ) -> (clause: String, value: String)? {
    switch rank {
    case .longest: return first(of: texts, by: >, for: subject, "characters")
    case .shortest: return first(of: texts, by: <, for: subject, "characters")
    case .largest, .smallest:
      let isMost = rank == .largest
      guard let size = first(of: texts, by: isMost ? (>) : (<), for: subject, "characters"),
        first(of: counts(like: subject), by: isMost ? (>) : (<), for: subject, "actions") != nil
      else { return nil }
      return size
    case .mostActions: return first(of: counts(like: subject), by: >, for: subject, "actions")
    case .fewestActions: return first(of: counts(like: subject), by: <, for: subject, "actions")
    case .majority, .all:
      let counts = counts(like: subject)
      let whole = Set(policy.actions).count
      guard !counts.isEmpty else { return nil }
      let own = counts.first { $0.name == subject.name }?.number ?? 0
      let isSo = rank == .all ? own == whole : own * 2 > whole
      return isSo ? nil : ("\(own) of \(whole) are", "\(own) of \(whole) actions")
    }
  }

  private func first(
    of values: [(name: String, number: Int)], by isFirst: (Int, Int) -> Bool,
    for subject: RankSubject, _ unit: String
  ) -> (clause: String, value: String)? {
    let own = values.first { $0.name == subject.name }
    guard let best = values.min(by: { isFirst($0.number, $1.number) }), own?.number != best.number
    else { return nil }
    let value =
      "'\(best.name)' with \(NumberText.grouped(best.number)) "
      + (best.number == 1 ? String(unit.dropLast()) : unit)
    return ("it is \(value)", value)
  }

  /// The numbers of actions of all of a kind; none where wildcards stand for several.
  private func counts(like subject: RankSubject) -> [(name: String, number: Int)] {
    guard !policy.actions.contains(where: { $0.text.contains { "*?".contains($0) } }) else {
      return []
    }
    switch subject {
    case .statement:
      return policy.statements.map {
        ($0.statement.sid ?? "", Set($0.statement.actions.patterns).count)
      }
    case .service: return policy.services.map { ($0, policy.actionCount(of: $0)) }
    }
  }
}

extension RankSubject {
  fileprivate var name: String {
    switch self {
    case .statement(let name), .service(let name): name
    }
  }
}
