/// What one policy allows that another does not, by meaning.
///
/// Order, repetition, letter case of actions and condition keys, scalar or array, and how actions
/// are spread over statements never matter; Sids do not either. A pattern is covered when one
/// pattern of the other side includes it. A `Deny` counts in reverse: losing one widens access.
public struct PolicyComparison: Sendable {
  /// How access relates.
  public enum Verdict: String, Hashable, Sendable {
    /// The same requests are allowed.
    case equal
    /// More is allowed than by the reference.
    case broader
    /// Less is allowed than by the reference.
    case narrower
    /// More in one place and less in another, or it cannot be decided.
    case incomparable
  }

  /// How the document's access relates to the reference's.
  public let verdict: Verdict
  /// What the document allows beyond the reference.
  public let widened: [Witness]
  /// What the reference allows beyond the document.
  public let narrowed: [Witness]
  /// Why something could not be decided; empty when all could.
  public let undecided: [String]

  /// Compares a document with the one it should equal.
  public init(of document: PolicyDocument, with reference: PolicyDocument) {
    let here = AccessTable(document)
    let there = AccessTable(reference)
    var extra = there.allowed.uncovered(of: here.allowed).map(\.witness)
    var missing = here.allowed.uncovered(of: there.allowed).map(\.witness)
    Self.suggest(&extra, from: missing)
    Self.suggest(&missing, from: extra)
    widened = extra + here.denied.uncovered(of: there.denied).map(\.witness)
    narrowed = missing + there.denied.uncovered(of: here.denied).map(\.witness)
    undecided =
      Self.reasons(here.opaque, against: there.opaque)
      + Self.reasons(there.opaque, against: here.opaque)
      + Self.versionReason(document, reference)
    verdict = Self.verdict(
      widens: !widened.isEmpty, narrows: !narrowed.isEmpty, isDecided: undecided.isEmpty)
  }

  private static func verdict(widens: Bool, narrows: Bool, isDecided: Bool) -> Verdict {
    guard isDecided else { return .incomparable }
    return switch (widens, narrows) {
    case (false, false): .equal
    case (true, false): .broader
    case (false, true): .narrower
    case (true, true): .incomparable
    }
  }

  /// Statements without an equal on the other side, in document order.
  private static func reasons(
    _ opaque: [OpaqueStatement: Int], against other: [OpaqueStatement: Int]
  ) -> [String] {
    opaque.filter { other[$0.key] == nil }.sorted { $0.value < $1.value }.map(\.key.reason)
  }

  /// In the language of 2008 `${…}` is plain text: with it, the version changes the meaning.
  private static func versionReason(
    _ document: PolicyDocument, _ reference: PolicyDocument
  ) -> [String] {
    let isSame = (document.version ?? .v2008) == (reference.version ?? .v2008)
    guard !isSame, document.hasVariables || reference.hasVariables else { return [] }
    return ["the versions differ, and policy variables mean something in one of them only"]
  }

  /// Names, for an action the other side lacks, one it has and this side lacks, a slip away.
  private static func suggest(_ witnesses: inout [Witness], from others: [Witness]) {
    guard witnesses.count * others.count <= 10_000 else { return }
    for index in witnesses.indices {
      let action = witnesses[index].action
      witnesses[index].suggestion =
        others.map { (name: $0.action, slips: EditDistance.between(action, $0.action)) }
        .filter { $0.slips > 0 && $0.slips <= 3 }
        .min { ($0.slips, $0.name) < ($1.slips, $1.name) }?.name
    }
  }
}

extension PolicyDocument {
  /// True when `${` stands in a resource or a condition value.
  fileprivate var hasVariables: Bool {
    statements.contains { statement in
      let texts = (statement.resources?.patterns ?? []) + statement.conditions.flatMap(\.values)
      return texts.contains { $0.contains("${") }
    }
  }
}
