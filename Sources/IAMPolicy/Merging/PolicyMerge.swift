/// A policy in fewer characters that gives the same access, whatever actions AWS has.
///
/// Statements become one when they have the same effect and conditions and are the same in two of
/// action, resource and principal; `Not` elements must be the same, and the literal principal `"*"`
/// never joins others. What is said twice, or is part of what another entry or statement says, goes.
/// No list of actions is consulted and no wildcard is made up.
///
/// A statement that others joined has no Sid, unless all had the same one or the others added
/// nothing to it; all other statements keep theirs. Statements and entries stay in order, each at
/// its first place. Merging what was merged changes nothing.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>
public struct PolicyMerge: Hashable, Sendable {
  /// Where a statement of the result comes from.
  public struct Origin: Hashable, Sendable {
    /// The indices of the statements it is made of or stands for, ascending.
    public let indices: [Int]
    /// Their Sids; nil for one that has none.
    public let sids: [String?]
  }

  /// The policy as given.
  public let original: PolicyDocument
  /// The policy merged.
  public let document: PolicyDocument
  /// For each statement of ``document``, what went into it.
  ///
  /// A statement whose parts live on in several is named with each of them.
  public let origins: [Origin]
  /// The size as given.
  public let before: PolicySize
  /// The size merged, never larger.
  public let after: PolicySize

  /// Merges a document until nothing more can be won.
  public init(of document: PolicyDocument) {
    var items = document.statements.enumerated().map { index, statement in
      MergeItem(statement, sources: [index], variables: document.version == .v2012)
    }
    while let next = MergeRound.result(of: items) ?? MergeCoverage.result(of: items) {
      items = next
    }
    original = document
    var merged = document
    merged.statements = items.map(\.statement)
    self.document = merged
    origins = items.map { item in
      Origin(indices: item.sources, sids: item.sources.map { document.statements[$0].sid })
    }
    before = PolicySize(of: document, layout: .compact)
    after = PolicySize(of: merged, layout: .compact)
  }

  /// The merged policy compared with the one given.
  public var proof: PolicyComparison { PolicyComparison(of: document, with: original) }
}
