/// A policy that is over a quota in the fewest documents that each fit, with the proof that they
/// give the same access together.
///
/// A statement that fits is never cut. One that does not is cut by its list of actions or of
/// resources, never by a `NotAction` or `NotResource`, and never when it is a `Deny` with one; its
/// pieces keep its Sid, as each is in another document. The parts are in the order of their first
/// statements, and statements within a part in the order of the document; the plain cut in order is
/// kept when no other way has fewer parts. The same document gives the same parts every time.
///
/// The parts act as the whole only when all of them are attached to what the whole would be; how
/// many policies may be attached is another quota.
public struct PolicySplit: Sendable {
  /// The policy as given.
  public let original: PolicyDocument
  /// The documents; only the policy itself when it fits.
  public let parts: [PolicyDocument]
  /// True when there is no way to have fewer, statements that fit left whole.
  public let isProvedFewest: Bool
  /// The indices of the statements of ``original`` that had to be cut.
  public let cutStatements: [Int]
  /// All statements of the parts compared with the policy as given: equal wherever it was split.
  public let proof: PolicyComparison

  /// Splits a document, or tells why it cannot be done without a change of access.
  public init(
    of document: PolicyDocument, type: PolicyType, quota: Int
  ) throws(PolicySplitRefusal) {
    original = document
    if PolicySize(of: document, layout: .compact).counted <= quota {
      parts = [document]
      isProvedFewest = true
      cutStatements = []
      proof = PolicyComparison(of: document, with: document)
      return
    }
    if let refusal = type.splitRefusal { throw refusal }
    let plan = try SplitPlan(of: document, quota: quota)
    parts = plan.parts
    isProvedFewest = plan.isProvedFewest
    cutStatements = plan.cut
    proof = PolicyComparison(
      of: document.part(with: parts.flatMap(\.statements)), with: document)
    guard proof.verdict == .equal else { throw .notProved(proof.undecided) }
  }

  /// Splits a document to a quota on characters.
  public init(
    of document: PolicyDocument, type: PolicyType, quota: Quota
  ) throws(PolicySplitRefusal) {
    try self.init(of: document, type: type, quota: quota.value)
  }
}
