internal import ActionCatalogue
internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// Words that promise how little a policy does must hold for every action it allows.
package enum AccessClaimCheck: PageCheck {
  package static let rules: [Rule] = [.accessClaim]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>The policy reads and writes objects. It is not read-only.</p>"),
    .passes(Sample.block() + "<p>A read-only policy would not do. Use no read-only disk.</p>"),
    .passes(Sample.block() + "<p>The auditors' own policy is read-only.</p>"),
    .passes(Sample.block() + "<p>Attach ReadOnlyAccess, which is read-only, to the users.</p>"),
    .passes(Sample.block() + "<p>The policy holds a read-only statement among others.</p>"),
    .passes(Sample.block() + "<p>The page is read-only. The trail only reads well.</p>"),
    .passes(Sample.block() + "<p>The policy cannot delete anything.</p>"),
    .passes(Sample.block() + "<p>The policy gives read-only access to the archive.</p>"),
    .passes(Sample.block() + "<p>If it were short, the policy would be read-only.</p>"),
    .passes(Sample.block() + "<p>The policy gives more than read-only access.</p>"),
    .passes("<p>No policy is here, and the policy is read-only.</p>"),
    .passes(Sample.block() + "<p>The policy may use a read-only, small disk, or none.</p>"),
    .passes(
      Sample.block() + "<p>\(Sample.span("queue.name"))</p><p>The policy is read-only.</p>"),
    .absent(Sample.block() + "<p>no promise here</p>"),
    .fails(
      Sample.block() + "<p>The policy is ▸read-only.</p>", "access-claim", "'s3:PutObject'"),
    .fails(
      Sample.block() + "<p>The policy is for Sample. It ▸only reads from your account.</p>",
      "access-claim", "'Write'"),
    .fails(
      Sample.block() + "<p>Sample has ▸no write access to your account.</p>", "access-claim",
      "'no write access'"),
    .fails(
      Sample.block() + "<p>The SampleRole policy ▸never modifies your data.</p>", "access-claim",
      "and 1 more"),
    .fails(
      Sample.block() + "<p>The statement <code>Pass</code> is ▸read-only.</p>", "access-claim",
      "the statement 'Pass' allows 'iam:PassRole'"),
    .fails(
      Sample.block()
        + "<p>The statement <code>Pass</code> is ▸read-only; all others change something.</p>",
      "access-claim", "the statement 'Pass' allows 'iam:PassRole'"),
    .fails(
      Sample.block() + "<p>The policy is ▸read-only, so attach it anywhere.</p>", "access-claim",
      "'s3:PutObject'"),
    .fails(
      Sample.block()
        + "<table><tr><td><code>Read</code></td><td>▸read-only</td></tr></table>",
      "access-claim", "'Read'"),
    .fails(
      Sample.block() + "<p>The policy gives ▸read-only access to S3.</p>", "access-claim",
      "allows 's3:PutObject'"),
    .fails(
      Sample.block() + "<img src=\"\" alt=▸\"Read-only access for Sample\">", "access-claim",
      "'Read-only access'"),
    .fails(
      SamplePage.twin + "\nThis policy is ▸read-only.\n", "access-claim", "'read-only'",
      in: .file("page/index.md")),
    .fails(
      Sample.block() + "<p>The policy ▸changes nothing in your account.</p>", "access-claim",
      "'changes nothing'"),
    .passes(Sample.block() + "<p>The policy deletes nothing.</p>"),
    .fails(
      Sample.block() + "<p>The policy ▸reads only.</p>", "access-claim", "'reads only'"),
    .fails(
      Sample.block() + "<p>The policy does ▸not modify any data.</p>", "access-claim",
      "'not modify'"),
    .fails(
      Sample.block() + "<p>The policy comes ▸without any write access.</p>", "access-claim",
      "'without any write access'"),
    .passes(
      Sample.block()
        + "<p>The policy changes nothing that others wrote; it reads only once a day.</p>"),
    .passes(Sample.block() + "<p>The policy only moves. It only reads headers.</p>"),
    .fails(
      Sample.block() + "<p>The policy is short. It includes ▸only read actions for S3.</p>",
      "access-claim", "'only read actions'"),
    .fails(
      Sample.block() + "<p>The policy ▸only grants read access to S3.</p>", "access-claim",
      "'only grants read access'"),
    .fails(
      Sample.block() + "<p>The policy grants ▸read access only.</p>", "access-claim",
      "'read access only'"),
    .passes(
      Sample.block()
        + "<p>The auditors have read access only. The policy grants read access only to some.</p>"),
    .fails(
      Sample.block() + "<p>The policy includes ▸only List and Describe actions.</p>",
      "access-claim", "'only List and Describe actions'"),
    .fails(
      Sample.block() + "<p>The S3 actions are all ▸read-only.</p>", "access-claim",
      "allows 's3:PutObject'"),
    .fails(
      Sample.block() + "<p>S3 access is ▸read-only.</p>", "access-claim", "allows 's3:PutObject'"),
    .passes(Sample.block() + "<p>The EC2 actions are read-only. The S3 console is read-only.</p>"),
    .fails(
      Sample.block() + "<p>All of the actions are ▸read-only.</p>", "access-claim",
      "'s3:PutObject'"),
    .fails(
      Sample.block() + "<p>Every statement is ▸read-only.</p>", "access-claim", "'s3:PutObject'"),
    .fails(
      Sample.block() + "<p>▸None of the actions changes anything.</p>", "access-claim",
      "'None of the actions changes'"),
    .fails(
      Sample.block() + "<p>▸No action writes.</p>", "access-claim", "'No action writes'"),
    .passes(
      Sample.block() + "<p>The policy lists only read actions of other policies.</p>"),
    .passes(Sample.block() + "<p>None of the actions can delete anything.</p>"),
    .passes(Sample.block() + "<p>The policy includes read-only actions for S3.</p>"),
    .passes(Sample.block() + "<h2>The role of the queue</h2><p>All actions are read-only.</p>"),
    .passes(
      Sample.block()
        + "<table><tr><td><code>Pass</code></td><td>All actions are listed. None of the actions "
        + "writes.</td></tr></table>"),
    .fails(
      Sample.block()
        + "<table><tr><td><code>Pass</code></td></tr></table><p>All actions are ▸read-only.</p>",
      "access-claim", "'s3:PutObject'"),
    .passes(Sample.block() + "<p>None of the actions changes the price. All are read-only.</p>"),
    .passes(
      Sample.block()
        + "<p>The statement <code>Look</code> is new. All of the actions are read-only.</p>"
    ),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let policies = context.policies
    guard policies.count == 1, let policy = policies.first else { return outcome }
    for channel in outcome.prose(in: context) {
      for claim in AccessClaim.all(in: channel, of: policy, product: context.product.name) {
        outcome.checked.claims += 1
        guard let witness = AccessWitness(against: claim, in: policy) else { continue }
        outcome.findings.append(finding(claim, witness, in: channel, of: policy, context))
      }
    }
    return outcome
  }

  private static func finding(
    _ claim: AccessClaim, _ witness: AccessWitness, in channel: ProseChannel,
    of policy: PublishedPolicy, _ context: CheckContext
  ) -> Finding {
    let subject = claim.sid.map { "the statement '\($0)'" } ?? "the policy"
    let source = witness.statement.source
    let more = witness.others > 0 ? ", and \(witness.others) more like it" : ""
    return Finding(
      "access-claim", at: channel.position(claim.offset),
      "the page says '\(claim.written)' where \(subject) allows '\(witness.action.fullName)' of "
        + "the access level '\(witness.action.levels.words)'\(more)",
      hint: "say what it does, or take the action out at \(source.file):\(source.line)",
      expected: "'\(witness.action.fullName)' of the level '\(witness.action.levels.words)'",
      actual: claim.written,
      about: channel.subject(
        of: policy.id + ".actions", "\(claim.promise) \(claim.sid ?? "")"),
      model: source)
  }
}
