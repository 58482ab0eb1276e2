/// What one policy allows that another does not, by meaning.
///
/// Order, repetition, letter case of actions, condition keys and operators, scalar or array, and
/// how actions are spread over statements never matter; Sids do not either. An action on a resource
/// is covered when statements of the other side have patterns that include them and conditions and
/// principals that are together no stricter.
///
/// A `Deny` counts in reverse: losing one widens access, for what it held back may be allowed by
/// another policy of the same identity. For the same reason the two effects are compared each by
/// itself, with one exception: an `Allow` grants nothing where a `Deny` of its own document refuses
/// it, and such a part of an `Allow` makes no difference.
///
/// Without a catalogue, what is told is true of the policies as written, whatever actions AWS has:
/// `s3:*` is broader than a list of all of today's actions, since tomorrow's is in it. A catalogue
/// decides what patterns alone leave open, and says for each witness which actions there are
/// behind it; ``catalogueDate`` tells when the answer rests on it. What cannot be decided is told
/// as such, with the reason.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>
public struct PolicyComparison: Sendable {
  /// How access relates.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The same requests are allowed and denied.
    case equal
    /// More is allowed, or less denied, than by the reference, and nowhere the other way round.
    case broader
    /// Less is allowed, or more denied, than by the reference, and nowhere the other way round.
    case narrower
    /// More in one place and less in another; there are witnesses for both.
    case incomparable
    /// At least one direction cannot be decided; what was found in the other is told all the same.
    case unknown
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
  /// The day of the catalogue when the answer rests on its actions, so that it may change with
  /// the next one; nil when it holds for whatever actions AWS has.
  public let catalogueDate: String?
  /// What the catalogue has to say beside the verdict: what it alone decided, and which witnesses
  /// no action of it shows; empty without one.
  public let notes: [String]

  /// Compares a document with the one it should equal, over the actions of a catalogue if one is
  /// given.
  public init(
    of document: PolicyDocument, with reference: PolicyDocument,
    over universe: (any ActionUniverse)? = nil
  ) {
    let here = (EffectAccess(document, effect: .allow), EffectAccess(document, effect: .deny))
    let there = (EffectAccess(reference, effect: .allow), EffectAccess(reference, effect: .deny))
    let table = universe.map(ActionTable.init)
    let extra = Coverage(of: here.0, by: there.0.joined(with: here.1), over: table)
    let next = extra.expansion?.table
    let missing = Coverage(of: there.0, by: here.0.joined(with: there.1), over: next)
    let last = missing.expansion?.table
    let lifted = Coverage(of: there.1, by: here.1, over: last)
    let imposed = Coverage(of: here.1, by: there.1, over: last)
    let version = Self.versionReason(document, reference)

    widened = Self.suggesting(extra.witnesses, from: missing.witnesses) + lifted.witnesses
    narrowed = Self.suggesting(missing.witnesses, from: extra.witnesses) + imposed.witnesses
    let mayWiden = extra.undecided + lifted.undecided + version
    let mayNarrow = missing.undecided + imposed.undecided + version
    undecided = Self.once(mayWiden + mayNarrow)
    verdict = Self.verdict(
      widens: Self.decision(widened, mayWiden), narrows: Self.decision(narrowed, mayNarrow))
    let all = [extra, missing, lifted, imposed]
    catalogueDate = all.contains(where: \.isByCatalogue) ? universe?.date : nil
    let dated = universe.map { " (catalogue of \($0.date))" } ?? ""
    notes = Self.once(all.flatMap(\.notes)).map { $0 + dated }
  }

  private static func once(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
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
    case (.yes, .yes): .incomparable
    default: .unknown
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
