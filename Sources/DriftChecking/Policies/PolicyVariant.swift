internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Another document of the product in a policy's place: not a slip of the policy, but another text.
struct PolicyVariant {
  /// The document, in words that complete "what stands here is …".
  let name: String
  /// Where the model states what stands there.
  let model: SourcePosition
  let isSameAccess: Bool

  /// What tells it from other drifts, in whatever channel it shows.
  var item: String { "variant: \(name)" }

  /// What it means for a customer.
  var consequence: String {
    isSameAccess
      ? "customers get the same access from another text than the one described"
      : "customers create another policy than the product needs"
  }

  /// The document that a text is; nil for the one it should be, however spelled, and for slips.
  static func variant(in text: PolicyText, of product: Product) -> PolicyVariant? {
    guard let document = document(of: text), !isPolicyItself(document, text) else { return nil }
    let content = StatementContent.all(of: document)
    let isSameAccess =
      PolicyComparison(of: document, with: text.reference).verdict == .equal
    let known = candidates(for: text, of: product, isSameAccess: isSameAccess)
      .first { StatementContent.all(of: $0.document) == content }
    if let known {
      guard isSameAccess || isMoreThanASlip(document, text) else { return nil }
      return PolicyVariant(name: known.name, model: known.model, isSameAccess: isSameAccess)
    }
    let (count, wanted) = (document.statements.count, text.reference.statements.count)
    guard isSameAccess, count != wanted else { return nil }
    return PolicyVariant(
      name: "the same access in \(count) statement\(count == 1 ? "" : "s") instead of \(wanted)",
      model: text.policy.source, isSameAccess: true)
  }

  /// The document as read; a whole policy in the place of a statement is read as what it is.
  private static func document(of text: PolicyText) -> PolicyDocument? {
    if text.isStatement, !text.reading.problems.isEmpty {
      let whole = PolicyReading(of: text.utf8)
      return whole.problems.isEmpty ? whole.document : nil
    }
    return text.reading.problems.isEmpty ? text.document : nil
  }

  /// Tells whether a document has the policy's statements, by number and by Sid or by what they say.
  private static func isPolicyItself(_ document: PolicyDocument, _ text: PolicyText) -> Bool {
    guard document.statements.count == text.reference.statements.count else { return false }
    return Set(document.statements.map(\.sid)) == Set(text.reference.statements.map(\.sid))
      || StatementContent.all(of: document) == StatementContent.all(of: text.reference)
  }

  /// A statement that is gone is a slip, even when another document happens to be without it.
  private static func isMoreThanASlip(_ document: PolicyDocument, _ text: PolicyText) -> Bool {
    let wanted = Set(text.reference.statements.map(\.sid))
    let found = Set(document.statements.map(\.sid))
    return !found.isSubset(of: wanted) || wanted.subtracting(found).count > 1
  }

  private static func candidates(
    for text: PolicyText, of product: Product, isSameAccess: Bool
  ) -> [(name: String, document: PolicyDocument, model: SourcePosition)] {
    let policy = text.policy
    let own = policy.document
    var all = [(name: "the whole policy", document: own, model: policy.source)]
    let merged = PolicyMerge(of: text.reference).document
    if isSameAccess { all.append(("the policy merged", merged, policy.source)) }
    let parts = own.parts(fitting: policy.quota)
    if parts.count > 1 {
      all += parts.enumerated().map { index, part in
        ("part \(index + 1) of the policy", part, policy.source)
      }
    }
    all += policy.statements.map { documented in
      (
        "the statement '\(documented.statement.sid ?? "")' by itself",
        PolicyDocument(statements: [documented.statement]), documented.source
      )
    }
    all += product.publishedPolicies.filter { $0.id != policy.id }.map { other in
      ("the policy '\(other.id)'", other.document, other.source)
    }
    return all
  }
}
