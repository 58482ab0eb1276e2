internal import Diagnostics

/// What came of making the files of a site.
struct MadeSite {
  let findings: [Finding]
  let pages: [MadePage]
  /// The digest of what the file of all twins is made from.
  let wholeKey: String
  let inventory: InventoryUpdate?
  /// Makes its pages anew one by one.
  let renewal: PageRenewal

  /// Whether the site is not to be published.
  var isFaulty: Bool { findings.contains { $0.severity == .error } }
}
