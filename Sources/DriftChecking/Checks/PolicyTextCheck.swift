internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A published policy must be text that AWS's console accepts when it is pasted.
package enum PolicyTextCheck: PageCheck {
  package static let rules: [Rule] = [.policySyntax, .policyCharacter, .policyGrammar]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .passes(Sample.block("s3:GetObject", "s3:<wbr>Get<!-- comma, -->Object")),
    .absent("<p>no policy here</p>"),
    .fails(Sample.block("\"s3:ListBucket\"", "\"s3:ListBucket\"▸,"), "policy-syntax", "comma"),
    .fails(
      Sample.block("\"s3:GetObject\"", "&quot;s3:GetObject&quot;, ▸&#39;s3:PutObject&#39;"),
      "policy-syntax", "single quotes"),
    .fails(
      Sample.block("\"Version\"", "▸\u{201C}Version\u{201D}"), "policy-character", "U+201C"),
    .fails(Sample.block("GetObject", "Get▸&shy;Object"), "policy-character", "U+00AD"),
    .fails(
      Sample.block("\"StringEquals\"", "▸\"StringEqual\""), "policy-grammar",
      "no condition operator 'StringEqual'"),
    .fails(Sample.block("\"Read\"", "▸\"Re-ad\""), "policy-grammar", "letters and digits"),
    .passes(
      "<pre data-fact=\"sample.json\" data-statement=\"Read\">\(Sample.json())</pre>"),
  ]

  /// How many problems of one block are told one by one.
  private static let limit = 20

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for block in context.blocks {
      outcome.checked.policies += 1
      guard context.variant(in: block.text) == nil else { continue }
      outcome.findings += findings(for: block, in: context)
    }
    return outcome
  }

  private static func findings(for block: PolicyBlock, in context: CheckContext) -> [Finding] {
    let problems = ProblemList(block.text.problems).groups
    var findings = problems.map { group in
      var finding = finding(for: group[0], of: block, in: context)
      finding.consequences = group.dropFirst().map { self.finding(for: $0, of: block, in: context) }
      return finding
    }
    guard findings.count > limit else { return findings }
    let rest = findings[limit...]
    findings.removeSubrange(limit...)
    findings[limit - 1].consequences += rest
    return findings
  }

  private static func finding(
    for problem: TextProblem, of block: PolicyBlock, in context: CheckContext
  ) -> Finding {
    let values = block.text.values(at: problem)
    return Finding(
      problem.rule, at: block.position(at: problem.place),
      "\(problem.message), so AWS refuses what customers paste",
      hint: "\(problem.hint); \(context.cure(block.policy.source))",
      expected: values.expected, actual: values.actual, about: block.subject(problem.item),
      model: block.policy.source)
  }
}
