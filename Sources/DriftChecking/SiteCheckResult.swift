package import Diagnostics
package import FileSystem
internal import SiteDescription

/// All that road 2 has to say of a site.
package struct SiteCheckResult: Sendable {
  /// What is wrong, sorted.
  package var findings: [Finding] = []
  package var checked = CheckedCounts()
  /// True when there is no site, or no page in it; then nothing else is judged.
  package var isAbsent = false
  /// What the disk would not give, each file once, in order.
  package var unreadable: [FileError] = []
  /// The kinds with nothing to check where there should be something.
  package var holes: [String] = []

  /// Tells whether a finding only says that there was nothing to check.
  package func isHole(_ finding: Finding) -> Bool {
    finding.rule == "coverage"
      && [CoverageHole.channel, CoverageFloor.channel].contains(finding.subject.channel)
  }
}
