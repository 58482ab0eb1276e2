internal import ActionCatalogue
internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A table that no fact is bound to must not contradict the bound one that it looks like.
package enum RivalTableCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .services, .count]
  package static let examples: [CheckExample] = [
    .passes(Sample.table() + table("<tr><td>Pass</td><td>1</td></tr>")),
    .passes(Sample.table() + table("<tr><td>Console</td><td>1</td></tr>")),
    .passes(Sample.table() + table("<tr><td>sqs</td><td>4</td></tr>")),
    .passes(services + table("<tr><td>s3</td><td>3</td></tr>")),
    .passes(services + table("<tr><td>s3</td><td>9</td></tr>")),
    .passes(services + table("<tr><td>s3</td><td>eu-west-1</td></tr>")),
    .passes(services + table("<tr><td>sqs</td><td>4</td></tr>", "class=\"prices\"")),
    .passes(services + table("<tr><td>sqs</td><td>4</td></tr>", "data-example")),
    .absent("<p>no table here</p>"),
    .fails(
      statements
        + table("▸<tr><td><code>ReadLegacy</code></td><td>Reads.</td></tr>", "class=\"own\""),
      "statement-ids", "'ReadLegacy'"),
    .fails(
      services + table("▸<tr><td>sqs</td><td>4</td></tr>", "class=\"own\""), "services", "'sqs'"),
    .fails(
      services + table("<tr><td>s3</td>▸<td>9</td></tr><tr><td>iam</td><td>1</td></tr>"), "count",
      "'9' actions"),
    .fails(
      services + table("<tr><td>s3</td>▸<td>4</td></tr><tr><td>iam</td><td>1</td></tr>"), "count",
      "'4' actions"),
    .passes(services + table("<tr><td>sqs</td><td>4</td></tr>", "class=\"own\" data-example")),
    .passes(services + table("<tr><td>sqs</td><td>queues</td></tr>", "class=\"own\"")),
    .passes(services + table("<tr><td>sqs</td><td>x</td><td>4</td></tr>", "class=\"own\"")),
    .passes(services + table("<tr><td>Console</td><td>4</td></tr>", "class=\"own\"")),
    .passes(services.replacing("<td>1</td>", with: "<td>9</td>")),
    .passes(
      "<ul class=\"own\" data-fact=\"sample.services\"><li>iam</li><li>s3</li></ul>"
        + table("<tr><td>sqs</td><td>4</td></tr>", "class=\"own\"")),
    .passes(
      services + Sample.span("queue.name")
        + table("<tr><td>sqs</td><td>4</td></tr>", "class=\"own\"")),
    .fails(
      services + "<div title=\"SampleRole\" data-fact-title=\"sample.name\">"
        + table("▸<tr><td>sqs</td><td>4</td></tr>", "class=\"own\"") + "</div>", "services",
      "'sqs'"),
  ]

  private static func table(_ rows: String, _ attributes: String = "") -> String {
    "<table \(attributes)>\(rows)</table>"
  }

  private static let statements =
    Sample.table().replacing("<table ", with: "<table class=\"own\" ")
  private static let services =
    "<table class=\"own\" data-fact=\"sample.services\"><tr><td>iam</td><td>1</td></tr>"
    + "<tr><td>s3</td><td>3</td></tr></table>"

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard context.policies.count == 1, let policy = context.policies.first else { return outcome }
    let bound = [".statements", ".services"].flatMap { page.bindings(of: policy.id + $0) }
      .map(\.element).filter { $0.name == "table" }
    guard !bound.isEmpty else { return outcome }
    let around = page.bindings.filter { $0.attribute == nil }.map(\.element)
    let tables = page.main.all { $0.name == "table" && !$0.isHidden }.filter { table in
      table["data-example"] == nil && !around.contains { $0.holds(table) }
    }
    for element in tables {
      outcome.checked.claims += 1
      let table = PublishedTable(element, on: page)
      let twin = bound.first { $0["class"] != nil && $0["class"] == element["class"] }
      outcome.findings += findings(in: table, like: twin, of: policy, on: page, context)
    }
    return outcome
  }

  private static func findings(
    in table: PublishedTable, like twin: HTMLElement?, of policy: PublishedPolicy,
    on page: PublishedPage, _ context: CheckContext
  ) -> [Finding] {
    func finding(
      _ rule: RuleID, _ message: String, at offset: Int, values: (String?, String), of fact: String
    ) -> Finding {
      Finding(
        rule, at: page.position(at: offset), message + ", and the table is bound to no fact",
        hint: "take the table out, or ask for it with its placeholder", expected: values.0,
        actual: values.1,
        about: Subject(fact: policy.id + fact, channel: page.name, item: "rival \(values.1)"),
        model: policy.source)
    }
    let isOfServices = table.rows.allSatisfy { Catalogue.shipped.service($0.name) != nil }
    let services = Set(policy.services)
    if isOfServices, table.rows.allSatisfy({ number(in: $0) != nil }) {
      let isList =
        twin?["data-fact"]?.hasSuffix(".services") == true
        || table.rows.count > 1 && table.rows.allSatisfy { services.contains($0.name) }
      guard isList, !table.headings.contains(ActionSection.levelHeading) else { return [] }
      return table.rows.compactMap { row in
        guard services.contains(row.name) else {
          return finding(
            "services", "'\(row.name)' is not a service of the policy", at: row.offset,
            values: (nil, row.name), of: ".services")
        }
        let count = policy.actionCount(of: row.name)
        guard let (stated, offset) = number(in: row), stated != count else { return nil }
        return finding(
          "count", "'\(row.name)' is given '\(stated)' actions where the model has '\(count)'",
          at: offset, values: (String(count), String(stated)), of: ".services")
      }
    }
    guard twin?["data-fact"]?.hasSuffix(".statements") == true else { return [] }
    let sids = policy.statements.compactMap(\.statement.sid)
    return table.rows.filter { row in
      !sids.contains(row.name) && !row.name.isEmpty
        && row.name.utf8.allSatisfy(NamedWord.isLetterOrDigit)
    }
    .map { row in
      finding(
        "statement-ids", "the row '\(row.name)' names no statement of the model", at: row.offset,
        values: (Suggestion.nearest(to: row.name, among: sids), row.name), of: ".statements")
    }
  }

  /// The number that a row of two cells ends with.
  private static func number(in row: PublishedTable.Row) -> (value: Int, offset: Int)? {
    guard row.cells.count == 2, let cell = row.cells.last else { return nil }
    return StatedNumber.value(of: cell.text).map { ($0, cell.offset) }
  }
}
