package import CanonicalModel

extension Product {
  /// The Audit Trail documentation's whole truth.
  package static let auditTrail = Product(
    name: "Audit Trail",
    policies: [.auditTrail],
    trails: [.permissionsNeeded],
    procedures: [.createPolicy],
    pages: [
      PagePublication(
        page: "docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed",
        trail: "permissions-needed",
        facts: [
          "audit-trail.statement-count", "audit-trail.action-count",
          "audit-trail.unchanged-since", "audit-trail.size-guidance",
          "create-policy.steps", "audit-trail.command", "audit-trail.json",
          "audit-trail.size.counted", "audit-trail.size.quota", "audit-trail.size.headroom",
          "audit-trail.statements", "audit-trail.actions", "audit-trail.services",
          "audit-trail.review-notes",
        ]),
      PagePublication(
        page: "docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-changes",
        facts: ["audit-trail.unchanged-since", "audit-trail.changes"]),
    ])
}
