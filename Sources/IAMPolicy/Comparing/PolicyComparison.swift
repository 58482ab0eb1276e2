/// What one policy allows that another does not, by meaning.
///
/// Order, repetition, letter case of actions, condition keys and operators, scalar or array, and
/// how actions are spread over statements never matter; Sids do not either. An action on a resource
/// is covered when one statement of the other side has patterns that include them and conditions
/// that are no stricter. A `Deny` counts in reverse: losing one widens access.
///
/// What is told is true of the policies as written, whatever actions AWS has; what cannot be
/// decided from them is told as such, with the reason.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
public struct PolicyComparison: Sendable {
  /// How access relates.
  public enum Verdict: String, Hashable, Sendable {
    /// The same requests are allowed and denied.
    case equal
    /// More is allowed, or less denied, than by the reference.
    case broader
    /// Less is allowed, or more denied, than by the reference.
    case narrower
    /// More in one place and less in another, or it cannot be decided.
    case incomparable
  }

  /// How many witnesses are sought for each effect and direction.
  public static let witnessLimit = 10_000

  /// How the document's access relates to the reference's.
  public let verdict: Verdict
  /// What widens access: an `Allow` of the document, or a `Deny` of the reference, that the other
  /// one lacks; in the order of their documents.
  public let widened: [Witness]
  /// What narrows access: an `Allow` of the reference, or a `Deny` of the document, that the other
  /// one lacks; in the order of their documents.
  public let narrowed: [Witness]
  /// Why something could not be decided; empty when all could.
  public let undecided: [String]

  /// Compares a document with the one it should equal.
  public init(of document: PolicyDocument, with reference: PolicyDocument) {
    let here = (EffectAccess(document, effect: .allow), EffectAccess(document, effect: .deny))
    let there = (EffectAccess(reference, effect: .allow), EffectAccess(reference, effect: .deny))
    let extra = Coverage(of: here.0, by: there.0)
    let missing = Coverage(of: there.0, by: here.0)
    let lifted = Coverage(of: there.1, by: here.1)
    let imposed = Coverage(of: here.1, by: there.1)
    let version = Self.versionReason(document, reference)

    widened = Self.suggesting(extra.witnesses, from: missing.witnesses) + lifted.witnesses
    narrowed = Self.suggesting(missing.witnesses, from: extra.witnesses) + imposed.witnesses
    let mayWiden = extra.undecided + lifted.undecided + version
    let mayNarrow = missing.undecided + imposed.undecided + version
    var reasons: [String] = []
    for reason in mayWiden + mayNarrow where !reasons.contains(reason) { reasons.append(reason) }
    undecided = reasons
    verdict = Self.verdict(
      widens: Self.decision(widened, mayWiden), narrows: Self.decision(narrowed, mayNarrow))
  }

  private static func decision(_ witnesses: [Witness], _ doubts: [String]) -> Decision {
    if !witnesses.isEmpty { return .yes }
    return doubts.first.map(Decision.unknown) ?? .no
  }

  private static func verdict(widens: Decision, narrows: Decision) -> Verdict {
    switch (widens, narrows) {
    case (.no, .no): .equal
    case (.yes, .no): .broader
    case (.no, .yes): .narrower
    default: .incomparable
    }
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
  private static func suggesting(_ witnesses: [Witness], from others: [Witness]) -> [Witness] {
    guard witnesses.count * others.count <= 10_000 else { return witnesses }
    let names = others.map(\.action)
    return witnesses.map { witness in
      var witness = witness
      witness.suggestion = NearestName.to(
        witness.action,
        among: names.filter { ActionPattern($0) != ActionPattern(witness.action) })
      return witness
    }
  }
}

extension PolicyDocument {
  /// True when `${` stands in a resource or a condition value.
  fileprivate var hasVariables: Bool {
    statements.contains { statement in
      let texts = (statement.resources?.patterns ?? []) + statement.conditions.flatMap(\.values)
      return texts.contains { text in
        zip(text.utf8, text.utf8.dropFirst()).contains { $0 == 0x24 && $1 == 0x7B }
      }
    }
  }
}
