internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A column of a table about a policy must hold what its heading says.
package enum ColumnHeadingCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .services, .accessClaim]
  package static let examples: [CheckExample] = [
    .passes(Sample.table()),
    .passes(Sample.table(heads, "<th>Sid</th><th>Purpose</th><th>Number of actions</th>")),
    .passes(Sample.table(heads, "<th>Anweisung</th><th>Zweck</th><th>Aktionen</th>")),
    .passes(Sample.table(heads, "<th>Statement</th><th>Remarks</th><th>Rank</th>")),
    .passes(services("<th>Service</th><th>Actions</th>")),
    .passes(levels("<th>Service</th><th>Access level</th><th>Actions</th><th>Names</th>")),
    .passes("<table><tr><th>Actions</th></tr><tr><td>Read</td></tr></table>"),
    .passes(
      "<table data-fact=\"sample.statements\"><tr><th>Statement</th><th>Characters</th></tr>"
        + "<tr><td>Read</td><td>3</td></tr><tr><td>Pass</td></tr></table>"),
    .absent("<p>no table here</p>"),
    .fails(
      Sample.table(heads, "▸<th>What it is for</th><th>Statement</th><th>Actions</th>"),
      "statement-ids", "the column 'What it is for' holds Sids"),
    .fails(
      Sample.table(heads, "<th>Statement</th>▸<th>Actions</th><th>Remarks</th>"), "statement-ids",
      "the column 'Actions' holds what statements are for"),
    .fails(
      Sample.table(heads, "▸<th>Actions</th><th>What it is for</th><th>Statement</th>"),
      "statement-ids", "the column 'Actions' holds Sids"),
    .fails(
      Sample.table("<th>Actions</th>", "▸<th>Characters</th>"), "statement-ids",
      "the column 'Characters' holds numbers of actions"),
    .fails(
      Sample.table("<th>Actions</th>", "▸<th>Resources</th>"), "statement-ids",
      "the column 'Resources' holds numbers of actions"),
    .fails(
      services("▸<th>Actions</th><th>Service</th>"), "services", "'Actions' holds services"),
    .fails(services("▸<th>Statement</th><th>Actions</th>"), "services", "'Statement' holds"),
    .fails(
      levels("<th>Service</th>▸<th>Actions</th><th>Access level</th><th>Names</th>"),
      "access-claim", "'Actions' holds access levels"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.policies {
      for (suffix, rule) in bound {
        for binding in page.bindings(of: policy.id + suffix) {
          let tables = binding.element.all { $0.name == "table" }
          outcome.findings += tables.compactMap {
            finding(in: $0, of: policy, suffix, rule, on: page, context)
          }
        }
      }
    }
    return outcome
  }

  private static let bound: [(suffix: String, rule: RuleID)] = [
    (".statements", "statement-ids"), (".services", "services"), (".actions", "access-claim"),
  ]

  /// The first column of a table that holds another thing than its heading says.
  private static func finding(
    in element: HTMLElement, of policy: PublishedPolicy, _ suffix: String, _ rule: RuleID,
    on page: PublishedPage, _ context: CheckContext
  ) -> Finding? {
    let table = PublishedTable(element, on: page)
    let wrong = table.headings.indices.compactMap { column -> (String, ColumnContent, Int)? in
      let heading = table.headings[column]
      let promised = ColumnContent.promised(by: heading)
      let rows = table.rows.filter { $0.cells.indices.contains(column) }
      guard !promised.isEmpty, rows.count == table.rows.count,
        let content = ColumnContent(
          of: rows.map { $0.cells[column].text }, inRowsOf: rows.map(\.name), policy),
        !promised.contains(content)
      else { return nil }
      return (heading, content, column)
    }
    guard let (heading, content, column) = wrong.first else { return nil }
    let cells = element.all { $0.name == "th" }
    return Finding(
      rule,
      at: page.position(at: cells.indices.contains(column) ? cells[column].offset : element.offset),
      "the column '\(heading)' holds \(content.rawValue)",
      hint: "give each column the heading of what it holds, or publish the table again",
      expected: content.rawValue, actual: heading,
      about: Subject(
        fact: policy.id + suffix, channel: page.name, item: "column \(heading)"),
      model: policy.source)
  }

  private static let heads = "<th>Statement</th><th>What it is for</th><th>Actions</th>"

  private static func services(_ heads: String) -> String {
    "<table data-fact=\"sample.services\"><tr>\(heads)</tr>"
      + "<tr><td>iam</td><td>1</td></tr><tr><td>s3</td><td>3</td></tr></table>"
  }

  private static func levels(_ heads: String) -> String {
    "<div data-fact=\"sample.actions\"><table><tr>\(heads)</tr><tr><td>iam</td><td>Write</td>"
      + "<td>1</td><td>iam:PassRole</td></tr></table></div>"
  }
}
