internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The Sids of a published policy must be the model's.
package enum StatementIDsCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .absent("<p>no statement here</p>"),
    .fails(
      Sample.block("\"Read\"", "▸\"Reader\""), "statement-ids", "'Reader' is not in the model"),
    .fails(
      Sample.block("    {\n      \"Sid\": \"Read\",", "    ▸{"), "statement-ids", "has no Sid"),
    .passes(
      SampleRevision.block().replacing("\"sample@2024-01.json\"", with: "\"sample.json\"")),
    .fails(
      Sample.block("\"Pass\"", "▸\"Past\""), "statement-ids", "'Past' is not in the model",
      model: Sample.policy.statements[1].source),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for block in context.blocks where context.variant(in: block.text) == nil {
      outcome.findings += StatementNames(of: block.text).slips.map { slip in
        let source = block.policy.source(of: slip.expected)
        return Finding(
          "statement-ids", at: block.position(at: slip.place), slip.message,
          hint: context.cure(source), expected: slip.expected, actual: slip.actual,
          about: block.subject(slip.item), model: source)
      }
    }
    return outcome
  }
}

extension PublishedPolicy {
  /// Where the model states a statement; of one it does not have, where it states the policy.
  func source(of sid: String?) -> SourcePosition {
    source(ofStatement: sid) ?? source
  }

  /// Where the model states a statement; nil when it does not have it.
  func source(ofStatement sid: String?) -> SourcePosition? {
    sid.flatMap { sid in statements.first { $0.statement.sid == sid }?.source }
  }
}
