internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A statement that prose names must be one the policy has.
package enum StatementMentionCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>The statement <code>Read</code> comes first, Pass second.</p>"),
    .passes(Sample.block() + "<p>The statement <code>Allow</code> gives access.</p>"),
    .passes(Sample.block() + "<p>A statement for each of them; the statement below too.</p>"),
    .absent(Sample.block() + "<p>no statement here</p>"),
    .fails(
      Sample.block() + "<p>The statement <code>▸Past</code> passes.</p>", "statement-ids",
      "'Past'", model: Sample.policy.statements[1].source),
    .fails(
      Sample.block() + "<p>The <code>▸Write</code> statement reads.</p>", "statement-ids",
      "'Write'"),
    .fails(
      SamplePage.twin + "\nThe statement `▸Raed` reads.\n", "statement-ids", "'Raed'",
      in: .file("page/index.md")),
    .fails(
      Sample.block() + "<p>The statement called <code>▸Write</code> reads.</p>", "statement-ids",
      "'Write'"),
    .fails(
      Sample.block() + "<p>The statement named <code>▸Write</code> reads.</p>", "statement-ids",
      "'Write'"),
    .fails(
      Sample.block() + "<p>Its Sid <code>▸Write</code> says so.</p>", "statement-ids", "'Write'"),
    .fails(
      Sample.parts() + "<p>It allows <code>▸Purgee</code> too.</p>", "statement-ids", "'Purgee'",
      in: .parts),
    .passes(Sample.parts() + "<p>It allows <code>Purgees</code> too.</p>", in: .parts),
    .passes(Sample.block() + "<p>The statement <code>x</code> stands for any.</p>"),
    .fails(
      Sample.block() + "<p>See the statement ▸EventBridge for the schedules.</p>", "statement-ids",
      "'EventBridge'"),
    .fails(
      Sample.block() + "<p>The statement ▸ReadObjects reads.</p>", "statement-ids", "'ReadObjects'"
    ),
    .passes(Sample.block() + "<p>Write the statement CloudFormation needs.</p>"),
    .passes(Sample.block() + "<p>There is no statement ReadObjects. See the statement Read.</p>"),
    .passes(Sample.block() + "<p>See the statement AllowLogs of your bucket policy.</p>"),
    .passes(Sample.block() + "<p>A statement EventBridge sends is JSON.</p>"),
    .passes(Sample.block() + "<p>It allows <code>Raed</code> and <code>Everything</code>.</p>"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    let known = Set(policies.flatMap(\.statements).compactMap(\.statement.sid))
    let services = Set(policies.flatMap(\.services))
    for channel in outcome.prose(in: context) {
      for word in NamedWord.all(in: channel) where word.isCode || isCalledStatement(word) {
        if known.contains(word.text) {
          outcome.checked.claims += 1
        } else if !services.contains(word.text), isSid(word, known: known),
          let policy = policies.first
        {
          let meant = Suggestion.nearest(to: word.text, among: known.sorted())
          let source = policies.lazy.compactMap { $0.source(ofStatement: meant) }.first
          outcome.findings.append(
            Finding(
              "statement-ids", at: channel.position(word.range.lowerBound),
              "the page speaks of a statement '\(word.text)', which the model does not have",
              hint: context.cure(source ?? policy.source), expected: meant, actual: word.text,
              about: channel.subject(of: policy.id + ".statements", "named \(meant ?? word.text)"),
              model: source ?? policy.source))
        }
      }
    }
    return outcome
  }

  /// True for code that the words around it call a statement, or that is a Sid misspelt.
  private static func isSid(_ word: NamedWord, known: Set<String>) -> Bool {
    guard word.text.utf8.allSatisfy(NamedWord.isLetterOrDigit), word.text.utf8.count > 1,
      !elements.contains(word.text)
    else { return false }
    let lead = word.before.suffix(2).filter { $0 != "called" && $0 != "named" }
    if lead.last == "statement" || word.before.last == "sid" || word.after.first == "statement" {
      return true
    }
    return known.contains { sid in
      sid.utf8.count >= 5 && Suggestion.distance(sid, word.text) == 1
    }
  }

  /// "See the statement ReadObjects", without code, where no other policy is spoken of.
  private static func isCalledStatement(_ word: NamedWord) -> Bool {
    guard word.isJoined, word.before.suffix(2).elementsEqual(["the", "statement"]) else {
      return false
    }
    return !needing.contains(word.after.first ?? "")
      && !(word.before + word.after).contains(where: others.contains)
  }

  /// What the word before does with a statement: "the statement CloudFormation needs".
  private static let needing: Set = [
    "needs", "requires", "uses", "wants", "expects", "asks", "makes", "writes", "sends", "adds",
    "creates", "shows", "logs", "policies", "policy", "users",
  ]
  private static let others: Set = [
    "no", "not", "never", "your", "another", "other", "own", "bucket", "trust", "boundary", "old",
    "if", "earlier", "removed",
  ]

  /// What a statement is made of, which code may well name beside the word.
  private static let elements: Set = [
    "Sid", "Effect", "Allow", "Deny", "Action", "NotAction", "Resource", "NotResource", "Condition",
    "Principal", "NotPrincipal", "Statement", "Version", "Id",
  ]
}
