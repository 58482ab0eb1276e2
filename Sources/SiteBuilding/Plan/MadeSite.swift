internal import Diagnostics

/// What came of making the files of a site.
struct MadeSite {
  let findings: [Finding]
  let pageCount: Int
  let inventory: InventoryUpdate?
  /// What pages include, whether it is there or not.
  let includedFiles: [IncludedFile]

  /// Whether the site is not to be published.
  var isFaulty: Bool { findings.contains { $0.severity == .error } }
}
