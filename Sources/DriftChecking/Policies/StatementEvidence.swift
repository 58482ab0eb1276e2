internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// What shows that a claim about the statements of a policy is not so.
struct StatementEvidence {
  /// What is so, as a clause.
  let clause: String
  /// Where the model says it.
  let source: SourcePosition

  /// What speaks against a claim; nil when it is so, or when that is not plain.
  init?(against claim: StatementClaim, in policy: PublishedPolicy) {
    if case .version(let stated) = claim.trait {
      let version = (policy.document.version ?? .v2008).rawValue
      guard (version == stated) == claim.isDenied else { return nil }
      self.init("the policy's version is '\(version)'", policy.source)
      return
    }
    let statements = policy.statements.filter { documented in
      if case .statement(let sid) = claim.subject { return documented.statement.sid == sid }
      return true
    }
    guard !statements.isEmpty else { return nil }
    if case .every(_, let action) = claim.trait {
      // What the policy does not do at all, other checks tell.
      let doing = statements.filter { claim.subject != .policy || $0.statement.does(action) }
      guard let first = doing.first,
        !doing.contains(where: { $0.statement.shows(claim.trait) != nil })
      else { return nil }
      self.init("\(first.name) \(claim.trait.absence)", first.source)
      return
    }
    let having = statements.first { $0.statement.shows(claim.trait) != nil }
    switch claim.subject {
    case .everyStatement:
      guard let other = statements.first(where: { $0.statement.shows(claim.trait) == nil })
      else { return nil }
      self.init("\(other.name) \(claim.trait.absence)", other.source)
    case .noStatement:
      self.init(having, claim.trait)
    case .policy, .statement:
      if claim.isDenied {
        self.init(having, claim.trait)
      } else if having != nil {
        return nil
      } else if statements.count == 1, let only = statements.first {
        self.init("\(only.name) \(claim.trait.absence)", only.source)
      } else {
        self.init("no statement \(claim.trait.presence)", policy.source)
      }
    }
  }

  private init(_ clause: String, _ source: SourcePosition) {
    self.clause = clause
    self.source = source
  }

  private init?(_ documented: DocumentedStatement?, _ trait: StatementTrait) {
    guard let documented, let shown = documented.statement.shows(trait) else { return nil }
    self.init("\(documented.name) \(shown)", documented.source)
  }
}

extension DocumentedStatement {
  fileprivate var name: String { statement.sid.map { "the statement '\($0)'" } ?? "a statement" }
}

extension StatementTrait {
  /// That no statement has it: "no statement …".
  fileprivate var presence: String {
    switch self {
    case .conditions: "has a condition"
    case .key(let key): "has a condition on '\(key)'"
    case .multiFactor: "has a condition on 'aws:MultiFactorAuthPresent'"
    case .allResources: "applies to all resources"
    case .every(let kind, _): "reaches every \(kind)"
    case .limit(let name): "names '\(name)'"
    case .deny: "denies anything"
    case .allow: "allows anything"
    case .wildcards: "has a wildcard"
    case .version: "has a version"
    }
  }

  /// That one has it not: "the statement 'Read' …".
  fileprivate var absence: String {
    switch self {
    case .conditions: "has no condition"
    case .key(let key): "has no condition on '\(key)'"
    case .multiFactor: "has no condition on 'aws:MultiFactorAuthPresent'"
    case .allResources: "does not apply to all resources"
    case .every(let kind, _): "does not reach every \(kind)"
    case .limit(let name): "does not name '\(name)'"
    case .deny: "denies nothing"
    case .allow: "allows nothing"
    case .wildcards: "has no wildcard"
    case .version: "has no version"
    }
  }
}
