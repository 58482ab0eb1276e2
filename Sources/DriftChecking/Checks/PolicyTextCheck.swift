internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A published policy must be text that AWS's console accepts when it is pasted.
package enum PolicyTextCheck: RunnableCheck {
  package static let ids: [RuleID] = ["policy-syntax", "policy-character", "policy-grammar"]
  package static let rationale =
    "AWS's console refuses the paste, and the customer cannot tell why"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()),
    .passes("<p>no policy here</p>"),
    .fails(
      Sample.policy { $0.replacing("\"*\"", with: "\"*\"▸,") }, "policy-syntax", "trailing comma"),
    .fails(
      Sample.policy { $0.replacing("\"Version\"", with: "▸\u{201C}Version\u{201D}") },
      "policy-character", "U+201C"),
    .fails(
      Sample.policy { $0.replacing("\"Read\"", with: "▸\"Re-ad\"") }, "policy-grammar",
      "letters and digits"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for policy in context.product.policies {
        for block in PolicyBlock.all(of: policy, on: page) {
          outcome.checked.policies += 1
          if let finding = finding(for: block, in: context) { outcome.findings.append(finding) }
        }
      }
    }
    return outcome
  }

  /// The first problem of a block, the others beneath it.
  private static func finding(for block: PolicyBlock, in context: CheckContext) -> Finding? {
    let problems = block.reading.problems.map { finding(for: $0, of: block) }
    guard var first = problems.first else { return nil }
    first.consequences = Array(problems.dropFirst().prefix(9))
    return first
  }

  private static func finding(for problem: TextProblem, of block: PolicyBlock) -> Finding {
    Finding(
      rule(of: problem.kind), at: block.position(at: problem.place),
      "\(problem.message), so AWS refuses what customers paste", hint: problem.hint,
      about: Subject(
        fact: block.policy.id + ".json", channel: block.page.name, item: problem.message),
      model: block.policy.source)
  }

  static func rule(of kind: TextProblem.Kind) -> RuleID {
    switch kind {
    case .syntax: "policy-syntax"
    case .character: "policy-character"
    case .grammar: "policy-grammar"
    }
  }
}
