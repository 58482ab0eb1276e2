internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The Sids of a policy, and of the table that explains it, must be the model's.
package enum StatementIDsCheck: RunnableCheck {
  package static let ids: [RuleID] = ["statement-ids"]
  package static let rationale =
    "customers look a statement up by its Sid, in the table and in their own account"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()),
    .passes("<p>no statement here</p>"),
    .passes(
      "<table data-fact=\"sample.statements\"><tr><td>Read</td>"
        + "<td>Reads and writes <b>objects</b>.</td></tr></table>"),
    .fails(
      "<table data-fact=\"sample.statements\">▸<tr><td>Read</td>"
        + "<td>Deletes objects.</td></tr></table>", "statement-ids", "what the statement is for"),
    .fails(
      Sample.policy { $0.replacing("\"Read\"", with: "▸\"Reader\"") }, "statement-ids", "'Reader'"),
    .fails(
      "▸<table data-fact=\"sample.statements\"><tr><td>Write</td></tr></table>", "statement-ids",
      "'Read'"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for policy in context.product.policies {
        for block in PolicyBlock.all(of: policy, on: page) {
          guard let document = block.reading.document else { continue }
          outcome.findings += findings(
            published: document, reading: block.reading, reference: block.reference,
            policy: policy, channel: page.name, in: context
          ) { block.position(at: $0) }
        }
        for binding in page.bindings(of: policy.id + ".statements") {
          outcome.checked.claims += 1
          outcome.findings += tableFindings(binding, of: policy, on: page, in: context)
        }
      }
    }
    return outcome
  }

  static func findings(for copy: PolicyCopy, in context: CheckContext) -> [Finding] {
    guard let document = copy.reading.document else { return [] }
    return findings(
      published: document, reading: copy.reading, reference: copy.reference, policy: copy.policy,
      channel: copy.path, in: context
    ) { copy.position(at: $0) }
  }

  private static func findings(
    published: PolicyDocument, reading: PolicyReading, reference: PolicyDocument,
    policy: PublishedPolicy, channel: String, in context: CheckContext,
    position: (TextPlace) -> SourcePosition
  ) -> [Finding] {
    let wanted = reference.statements.map { $0.sid ?? "" }
    let found = published.statements.map { $0.sid ?? "" }
    let extra = found.indices.filter { !wanted.contains(found[$0]) }
    let missing = wanted.filter { !found.contains($0) }
    return extra.map { index in
      let places = reading.statements[index]
      return finding(
        "the Sid '\(found[index])' is not in the model", expected: missing.first,
        actual: found[index], at: position(places.sid ?? places.statement), policy: policy,
        channel: channel, in: context)
    }
      + (extra.isEmpty ? missing : []).filter { isAccessIntact($0, published, reference) }.map {
        sid in
        finding(
          "the Sid '\(sid)' is missing", expected: sid, actual: nil,
          at: position(reading.statementList), policy: policy, channel: channel, in: context)
      }
  }

  /// A statement that is gone altogether is drift of access, and told as such.
  private static func isAccessIntact(
    _ sid: String, _ published: PolicyDocument, _ reference: PolicyDocument
  ) -> Bool {
    PolicyComparison(of: published, with: reference).verdict == .equal
  }

  private static func tableFindings(
    _ binding: FactBinding, of policy: PublishedPolicy, on page: PublishedPage,
    in context: CheckContext
  ) -> [Finding] {
    let rows = binding.element.all { $0.name == "tr" }.compactMap {
      row -> (sid: String, row: HTMLElement)? in
      guard let cell = row.elements.first, row.elements.contains(where: { $0.name == "td" }) else {
        return nil
      }
      return (FoldedText.fold(page.text(of: cell).text), row)
    }
    let wanted = policy.statements.map { $0.statement.sid ?? "" }
    let found = rows.map(\.sid)
    let extra = rows.filter { !wanted.contains($0.sid) }.map { row in
      finding(
        "the row '\(row.sid)' names no statement of the model", expected: nil, actual: row.sid,
        at: page.position(at: row.row.offset), policy: policy, channel: page.name, in: context)
    }
    let missing = wanted.enumerated().filter { !found.contains($1) }.map { index, sid in
      let before = wanted.prefix(index).last { found.contains($0) }
      let row = rows.first { $0.sid == before }?.row ?? binding.element
      return finding(
        "the table has no row for the statement '\(sid)'", expected: sid, actual: nil,
        at: page.position(at: row.offset), policy: policy, channel: page.name, in: context)
    }
    return extra + missing + purposeFindings(rows, of: policy, on: page, in: context)
  }

  /// Each row must say what its own statement is for.
  private static func purposeFindings(
    _ rows: [(sid: String, row: HTMLElement)], of policy: PublishedPolicy, on page: PublishedPage,
    in context: CheckContext
  ) -> [Finding] {
    rows.compactMap { sid, row in
      guard let statement = policy.statements.first(where: { $0.statement.sid == sid }) else {
        return nil
      }
      let cells = row.elements.dropFirst().map { FoldedText.fold(page.text(of: $0).text) }
      guard !cells.contains(FoldedText.fold(statement.purpose)) else { return nil }
      return Finding(
        "statement-ids", at: page.position(at: row.offset),
        "the row '\(sid)' does not say what the statement is for",
        hint: context.cure(statement.source), expected: statement.purpose, actual: cells.first,
        about: Subject(fact: policy.id + ".statements", channel: page.name, item: "purpose \(sid)"),
        model: statement.source)
    }
  }

  private static func finding(
    _ message: String, expected: String?, actual: String?, at position: SourcePosition,
    policy: PublishedPolicy, channel: String, in context: CheckContext
  ) -> Finding {
    let source = policy.statements.first { $0.statement.sid == expected }?.source ?? policy.source
    return Finding(
      "statement-ids", at: position, message, hint: context.cure(source), expected: expected,
      actual: actual,
      about: Subject(
        fact: policy.id + ".statements", channel: channel, item: expected ?? actual ?? ""),
      model: source)
  }
}
