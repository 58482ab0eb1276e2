internal import CanonicalModel
internal import IAMPolicy

/// What each part of a split policy should hold, given how its statements were spread.
///
/// A statement may stand in any part: only the parts together must be the policy.
struct PolicyParts {
  private let policy: PublishedPolicy
  private let published: [PolicyDocument?]

  init(of policy: PublishedPolicy, published: [PolicyDocument?]) {
    self.policy = policy
    self.published = published
  }

  /// What a block should say: the whole policy, or a statement or part of it.
  func reference(statement sid: String?, part: String?) -> PolicyDocument {
    let whole = policy.document
    if let sid {
      return PolicyDocument(statements: whole.statements.filter { $0.sid == sid })
    }
    guard let part else { return whole }
    return reference(part: Int(part).map { $0 - 1 } ?? -1)
  }

  /// What the part at an index should say.
  func reference(part index: Int) -> PolicyDocument {
    let planned = policy.document.parts(fitting: policy.quota)
    let here = published.indices.contains(index) ? Self.sids(in: published[index]) : []
    let elsewhere = published.enumerated().filter { $0.offset != index }
      .flatMap { Self.sids(in: $0.element) }
    let due = planned.indices.contains(index) ? Self.sids(in: planned[index]) : []
    let statements = policy.document.statements.filter { statement in
      let sid = statement.sid ?? ""
      return here.contains(sid) || (due.contains(sid) && !elsewhere.contains(sid))
    }
    return PolicyDocument(statements: statements)
  }

  private static func sids(in document: PolicyDocument?) -> Set<String> {
    Set((document?.statements ?? []).map { $0.sid ?? "" })
  }
}
