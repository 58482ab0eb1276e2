import CanonicalModel

extension PolicyRevision {
  /// The policy that Audit Trail's documentation asked for when this record of changes began.
  static let auditTrail2026November = PolicyRevision(
    "2026-11", on: "2026-11-26",
    reason: "This is the first revision on record: earlier changes were not written down.",
    document: PackageResources.audit_trail_2026_11_json)
}
