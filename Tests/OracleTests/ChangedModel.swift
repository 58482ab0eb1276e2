import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

/// Audit Trail's product with its policy changed, and the rule that must tell the two apart.
struct ChangedModel: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rule: String
  let product: Product

  init(
    _ name: String, rule: String, quota: Int = Quota.managedPolicy.value,
    change: (inout [DocumentedStatement]) -> Void
  ) {
    let truth = Product.auditTrail
    let policy = PublishedPolicy.auditTrail
    var statements = policy.statements
    change(&statements)
    let changed = PublishedPolicy(
      id: policy.id, name: policy.name, description: policy.description,
      quota: Quota(
        name: "managed-policy", value: quota, unit: .charactersWithoutWhiteSpace, source: "",
        asOf: ""),
      revisions: [Self.revision(of: statements)] + policy.revisions
    ) { statements }
    testDescription = name
    self.rule = rule
    product = Product(
      name: truth.name, policies: [changed], trails: truth.trails, procedures: truth.procedures,
      pages: truth.pages)
  }

  /// No policy is changed without a revision that says so.
  private static func revision(of statements: [DocumentedStatement]) -> PolicyRevision {
    let document = PolicyDocument(statements: statements.map(\.statement))
    return PolicyRevision(
      "next", on: "2030-01-31", reason: "Tried out in a test.",
      document: Array(PolicyWriter(layout: .readable).text(of: document).utf8))
  }
}
