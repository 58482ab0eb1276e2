internal import Diagnostics

/// Puts findings that only follow from another one under it, so that one drift is one failure.
enum Consequences {
  /// Where a policy block is gone from a page, so are the facts it showed and what its button copied.
  static func gathered(_ findings: [Finding]) -> [Finding] {
    var result = findings
    for index in result.indices where result[index].rule == "policy-missing" {
      let subject = result[index].subject
      let policy = subject.fact.prefix { $0 != "." } + "."
      let following = result.filter { finding in
        finding.subject.channel == subject.channel
          && (finding.rule == "coverage" && finding.subject.fact.hasPrefix(policy)
            || finding.rule == "policy-copy" && finding.subject.fact.hasPrefix("#"))
      }
      result[index].consequences += following
    }
    let swallowed = Set(result.filter { $0.rule == "policy-missing" }.flatMap(\.consequences))
    return result.filter { !swallowed.contains($0) }
  }
}
