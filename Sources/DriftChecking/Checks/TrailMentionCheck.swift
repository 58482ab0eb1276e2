package import Diagnostics
internal import SiteDescription

/// A way through the site that a page names in words must be one that its readers can go.
package enum TrailMentionCheck: PageCheck {
  package static let rules: [Rule] = [.trail]
  package static let examples: [CheckExample] = [
    .passes("<p>You find it under Home › Docs › Install, at the end.</p>"),
    .passes("<p>Go to <b>Home</b> &gt; <b>Docs</b> &gt; <b>Install</b>.</p>"),
    .passes("<p>In the console, choose IAM › Policies › Create policy.</p>"),
    .passes("<p>It goes from Home → town → the sea.</p>"),
    .passes("<p>Home › Sweden</p><p>1 > 0 and 3 > 2 > 1</p>"),
    .absent("<p>no way here</p>"),
    .fails(
      Sample.block() + "<p>▸You find it under Home › Docs › Remove.</p>", "trail",
      "'Remove.' is no page below 'Docs'"),
    .fails(
      Sample.block() + "<p>▸Go to home &gt; docs &gt; Permissions &gt; Install.</p>", "trail",
      "'Permissions' is no page below 'Docs'"),
    .fails(
      SamplePage.twin + "\n▸Go to Home » Docs » **Set-up**.\n", "trail",
      "is no page below 'Docs'", in: .file("page/index.md")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for channel in outcome.prose(in: context) {
      for mention in TrailMention.all(in: channel) {
        guard case .broken(let label, let page) = mention.way(in: context) else { continue }
        outcome.findings.append(
          Finding(
            "trail", at: channel.position(mention.offset),
            "'\(label)' is no page below '\(page)', where the way leads that the text names",
            hint: "name the titles of the pages as 'plumbline list pages' does",
            actual: mention.labels.joined(separator: " › "),
            about: channel.subject(of: "page.trail", label)))
      }
    }
    return outcome
  }
}
