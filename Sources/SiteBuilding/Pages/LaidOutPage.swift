internal import Diagnostics

/// A page set into its template, and what the template was found to lack.
struct LaidOutPage: Sendable {
  /// The page's HTML and its Markdown twin.
  let files: [OutputFile]
  let findings: [Finding]

  /// What the templates lack for any of the pages, each once.
  static func findings(of pages: [LaidOutPage]) -> [Finding] {
    Finding.once(pages.flatMap(\.findings))
  }
}

extension Finding {
  /// Findings without those that say the same again.
  static func once(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }
}
