package import Diagnostics

/// What a build would publish, and everything that keeps it from being published.
package struct SitePlan: Sendable {
  /// Every file of the site, sorted by path; empty when a finding is an error.
  package let files: [OutputFile]
  package let findings: [Finding]
  package let pageCount: Int
  /// What the site's inventory is to hold once it is published; nil where it is right, or not kept.
  package let inventory: InventoryUpdate?
}
