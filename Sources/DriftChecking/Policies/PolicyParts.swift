internal import CanonicalModel
internal import IAMPolicy

/// What each part of a split policy should hold, given how its statements were spread.
///
/// A statement may stand in any part: only the parts together must be the policy.
struct PolicyParts {
  private let policy: PublishedPolicy
  private let published: [(number: String, document: PolicyDocument?)]

  /// Takes the parts that were published, each with its number.
  init(of policy: PublishedPolicy, published: [(number: String, document: PolicyDocument?)]) {
    self.policy = policy
    self.published = published
  }

  /// What a block should say: the whole policy, or a statement or part of it.
  func reference(
    statement sid: String?, part number: String?, document: PolicyDocument?
  ) -> PolicyDocument {
    let whole = policy.document
    if let sid {
      return PolicyDocument(statements: whole.statements.filter { $0.sid == sid })
    }
    return number.map { reference(part: $0, document: document) } ?? whole
  }

  /// What the part of a number should say, given what stands in it.
  func reference(part number: String, document: PolicyDocument?) -> PolicyDocument {
    let planned = policy.document.parts(fitting: policy.quota)
    let here = Self.sids(in: document)
    let elsewhere = published.filter { $0.number != number }
      .flatMap { Self.sids(in: $0.document) }
    let index = (Int(number) ?? 0) - 1
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
