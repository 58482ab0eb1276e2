internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The table that explains a policy must have a row for each of its statements, and the right one.
package enum StatementTableCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .count]
  package static let examples: [CheckExample] = [
    .passes(Sample.table()),
    .passes(
      rows(
        "<tr><td>Pass</td><td>Hands its <b>roles</b> to Lambda.</td></tr>",
        "<tr><td>Read</td><td>Reads and writes the objects of its buckets.</td></tr>")),
    .passes(Sample.table("objects of its buckets", "ob\u{AD}jects of its buckets")),
    .absent("<p>no table here</p>"),
    .fails(
      Sample.table("<tr><th><code>Read", "▸<tr><th><code>Write"), "statement-ids", "'Write'"),
    .fails(
      rows("▸<tr><td>Read</td><td>Reads and writes the objects of its buckets.</td></tr>"),
      "statement-ids", "no row for the statement 'Pass'"),
    .fails(
      Sample.table(
        "</tbody>", "▸<tr><td>Pass</td><td>Hands its roles to Lambda.</td></tr></tbody>"),
      "statement-ids", "twice"),
    .fails(
      Sample.table("<td>Hands its roles to Lambda.</td>", "▸<td>Reads.</td>"), "statement-ids",
      "does not say what the statement 'Pass' is for"),
    .fails(Sample.table("<td>3</td>", "▸<td>4</td>"), "count", "'4'"),
    .fails(
      twin("| `Read` | Reads and writes the objects of its buckets. | ▸4 |"), "count", "'4'",
      in: .file("page/index.md")),
    .fails(
      twin("▸| `Raed` | Reads and writes the objects of its buckets. | 3 |"), "statement-ids",
      "'Raed'", in: .file("page/index.md")),
    .passes(
      twin("| Read | Reads and writes the objects of its buckets. | 3 |"),
      in: .file("page/index.md")),
    .fails(
      "▸" + rows("<tr><td>Pass</td><td>Hands its roles to Lambda.</td></tr>"), "statement-ids",
      "no row for the statement 'Read'"),
    .absent(
      "▸" + rows("<tr><td>Raed</td><td>Reads and writes.</td></tr>"), "statement-ids",
      "no row for the statement 'Pass'"),
    .fails(
      queueRows("<tr><td>Send</td>", "▸<tr><td>Receive</td>"), "statement-ids",
      "no row for the statement 'Purge'"),
    .absent(
      queueRows("▸<tr><td>Send</td>"), "statement-ids", "no row for the statement 'Purge'"),
    .passes(
      Sample.partsTwin + "\n| Statement | Actions |\n| --- | --: |\n| Read | 9 |\n| Pass | 9 |\n",
      in: .file("docs/index.md")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for binding in page.bindings(of: policy.id + ".statements") {
        outcome.checked.claims += 1
        let table = PublishedTable(binding.element, on: page)
        outcome.findings +=
          Judge(
            table: table, policy: policy, context: context, channel: page.name,
            position: page.position
          ).findings
      }
      guard page.bindings(of: policy.id + ".json").first != nil, let path = page.page?.twinFile,
        let source = outcome.twin(in: context)
      else { continue }
      let names = Set(policy.statements.compactMap(\.statement.sid))
      for table in MarkdownTable.all(in: source.utf8)
      where table.names(atLeastHalfOf: names) && !table.names(atLeastHalfOf: Set(policy.services)) {
        outcome.checked.claims += 1
        outcome.findings +=
          Judge(
            table: table, policy: policy, context: context, channel: path,
            position: source.position
          ).findings
      }
    }
    return outcome
  }
}

extension StatementTableCheck {
  private static func twin(_ row: String) -> String {
    SamplePage.twin + "\n| Statement | What for | Actions |\n| --- | --- | --: |\n" + row
      + "\n| `Pass` | Hands its roles to Lambda. | 1 |\n"
  }

  private static func rows(_ rows: String...) -> String {
    "<table data-fact=\"sample.statements\">\(rows.joined())</table>"
  }

  private static func queueRows(_ rows: String...) -> String {
    let purpose = "<td>Works with the messages of its queue.</td></tr>"
    return "<table data-fact=\"queue.statements\">\(rows.map { $0 + purpose }.joined())</table>"
  }

  /// One table held against one policy.
  private struct Judge {
    let table: PublishedTable
    let policy: PublishedPolicy
    let context: CheckContext
    /// The page or file, as findings name it.
    let channel: String
    let position: (Int) -> SourcePosition

    var findings: [Finding] { rowFindings + purposeFindings + countFindings }

    /// Rows that name no statement, rows that stand twice, statements without a row.
    var rowFindings: [Finding] {
      let wanted = policy.statements.map { $0.statement.sid ?? "" }
      var absent = wanted.filter { sid in !table.rows.contains { $0.name == sid } }
      var findings: [Finding] = []
      var seen: Set<String> = []
      for row in table.rows {
        if !wanted.contains(row.name) {
          let meant = Suggestion.nearest(to: row.name, among: absent) ?? absent.first
          absent.removeAll { $0 == meant }
          findings.append(
            finding(
              "the row '\(row.name)' names no statement of the model", at: row.offset,
              expected: meant, actual: row.name))
        } else if !seen.insert(row.name).inserted {
          findings.append(
            finding(
              "the row '\(row.name)' stands twice", at: row.offset, expected: row.name,
              actual: row.name))
        }
      }
      return findings + absent.map { missing($0, among: wanted) }
    }

    private func missing(_ sid: String, among wanted: [String]) -> Finding {
      let before = wanted.prefix { $0 != sid }.last { sid in
        table.rows.contains { $0.name == sid }
      }
      let row = table.rows.first { $0.name == before }
      return finding(
        "the table has no row for the statement '\(sid)'", at: row?.offset ?? table.offset,
        expected: sid, actual: nil)
    }

    /// Each row must say what its own statement is for.
    var purposeFindings: [Finding] {
      let purposes = Dictionary(
        policy.statements.map { ($0.statement.sid ?? "", FoldedText.fold($0.purpose)) },
        uniquingKeysWith: { first, _ in first })
      func saysPurpose(_ row: PublishedTable.Row) -> Bool {
        row.cells.contains {
          FoldedText.plain($0.text) == purposes[row.name].map(FoldedText.plain)
        }
      }
      return table.rows.filter { purposes[$0.name] != nil && !saysPurpose($0) }.map { row in
        let cell = row.cells.dropFirst().first
        return finding(
          "the row does not say what the statement '\(row.name)' is for",
          at: cell?.offset ?? row.offset, expected: row.name, actual: cell?.text,
          text: purposes[row.name])
      }
    }

    /// A column of numbers under "Actions" counts the actions of each statement.
    var countFindings: [Finding] {
      guard let column = table.headings.firstIndex(where: { $0.lowercased() == "actions" }) else {
        return []
      }
      return table.rows.compactMap { row in
        guard row.cells.indices.contains(column),
          let statement = policy.statements.first(where: { $0.statement.sid == row.name }),
          let number = StatedNumber.value(of: row.cells[column].text),
          number != statement.statement.actions.patterns.count
        else { return nil }
        let count = statement.statement.actions.patterns.count
        return Finding(
          "count", at: position(row.cells[column].offset),
          "the statement '\(row.name)' is given '\(number)' actions where the model has '\(count)'",
          hint: context.cure(statement.source), expected: String(count), actual: String(number),
          about: Subject(
            fact: policy.id + ".statements", channel: channel, item: "actions \(row.name)"),
          model: statement.source)
      }
    }

    private func finding(
      _ message: String, at offset: Int, expected: String?, actual: String?, text: String? = nil
    ) -> Finding {
      let source = policy.source(of: expected)
      return Finding(
        "statement-ids", at: position(offset), message, hint: context.cure(source),
        expected: text ?? expected, actual: actual,
        about: Subject(
          fact: policy.id + ".statements", channel: channel,
          item: "\(expected ?? actual ?? "") \(message)"),
        model: source)
    }
  }
}
