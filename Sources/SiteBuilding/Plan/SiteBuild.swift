package import Diagnostics

/// What a build came to.
package struct SiteBuild: Sendable {
  package let findings: [Finding]
  package let pageCount: Int
  /// What was written; nil when the findings kept everything from it.
  package let publication: Publication?
  /// What the site's inventory is to hold now; nil where it is right, or not kept.
  package let inventory: InventoryUpdate?
  /// What pages include, whether it is there or not.
  package let includedFiles: [IncludedFile]
  /// Makes pages anew at once; nil where the site has faults.
  package let renewal: PageRenewal?
}
