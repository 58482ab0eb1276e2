internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// A list of a policy's services must name each of them and no other, and count their actions.
package enum ServicesCheck: PageCheck {
  package static let rules: [Rule] = [.services, .count]
  package static let examples: [CheckExample] = [
    .passes(list("<li><code>s3</code>: 3 actions</li>", "<li><code>IAM</code></li>")),
    .passes(table("<tr><th>iam</th><td>1</td></tr>", "<tr><th>s3</th><td>3</td></tr>")),
    .passes("<p data-fact=\"sample.services\"><code>iam</code> and <code>s3</code></p>"),
    .passes("<p data-fact=\"sample.services\">iam, s3</p>"),
    .absent("<p>no list here</p>"),
    .fails(
      list("▸<li>s3</li>"), "services", "the service 'iam' is missing"),
    .fails(
      list("<li>s3</li>", "▸<li>sqs</li>", "<li>iam</li>"), "services",
      "'sqs' is not a service of the policy"),
    .fails(
      table("<tr><th>iam</th><td>1</td></tr>", "▸<tr><th>s4</th><td>3</td></tr>"), "services",
      "'s4' is not a service of the policy"),
    .fails(
      list("<li>s3</li>", "<li>iam</li>", "▸<li>s3</li>"), "services", "stands twice"),
    .fails(
      table("<tr><th>iam</th><td>1</td></tr>", "<tr><th>s3</th>▸<td>4</td></tr>"), "count",
      "'4' actions"),
    .fails(
      table("▸<tr><th>iam</th><td></td></tr>", "<tr><th>s3</th><td>3</td></tr>"), "count",
      "no number of actions"),
    .fails(
      SamplePage.twin
        + "\n| Service | Actions |\n| --- | --: |\n| `s3` | 3 |\n▸| `ima` | 1 |\n", "services",
      "'ima'", in: .file("page/index.md")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.policies {
      for binding in page.bindings(of: policy.id + ".services") {
        outcome.checked.claims += 1
        let list = ServiceListing(binding.element, on: page)
        outcome.findings += ServiceJudge(
          policy: policy, context: context, channel: page.name, position: page.position
        ).findings(for: list)
      }
      guard let path = page.page?.twinFile,
        let source = outcome.twin(in: context)
      else { continue }
      for table in MarkdownTable.all(in: source.utf8)
      where table.names(atLeastHalfOf: Set(policy.services))
        && !table.headings.contains(ActionSection.levelHeading)
      {
        outcome.checked.claims += 1
        outcome.findings += ServiceJudge(
          policy: policy, context: context, channel: path, position: source.position
        ).findings(for: ServiceListing(table))
      }
    }
    return outcome
  }

  private static func list(_ items: String...) -> String {
    "<ul data-fact=\"sample.services\">\(items.joined())</ul>"
  }

  private static func table(_ rows: String...) -> String {
    "<table data-fact=\"sample.services\">\(rows.joined())</table>"
  }
}
