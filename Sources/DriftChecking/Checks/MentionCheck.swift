internal import CanonicalModel
package import Diagnostics

/// Numbers beside what they count, and bound to no fact, must still be the policy's.
package enum MentionCheck: PageCheck {
  package static let rules: [Rule] = [
    .sizeNumber, .sizeApproximate, .quota, .count, .steps, .coverage,
  ]
  package static let examples: [CheckExample] = numbers + wordings

  private static let numbers: [CheckExample] = [
    .passes(Sample.block() + "<p>It has 2 statements.</p>"),
    .passes(Sample.block() + "<p>Issue #5664, port 8080, 10.0.0.0/16.</p>"),
    .passes("<p>No policy is here, and 12 statements.</p>"),
    .passes(Sample.block() + "<p>The policy has fewer than 1,000 characters.</p>"),
    .fails(
      Sample.block() + "<p>The policy has nearly ▸9,000 characters.</p>", "size-approximate",
      "'nearly 9,000 characters' is not true"),
    .absent(Sample.block() + "<p>no number here</p>"),
    .fails(Sample.block() + "<p>It has ▸12 statements.</p>", "coverage", "'12 statements'"),
    .fails(
      Sample.block() + "<p>It has ▸a dozen statements.</p>", "coverage", "'a dozen statements'"),
    .fails(Sample.block() + "<p>It reaches ▸12 AWS services.</p>", "coverage", "services'"),
    .fails(
      Sample.block() + "<p>It uses ▸4,900 characters.</p>", "coverage", "'4,900 characters'"),
    .fails(
      Sample.block() + "<p>There is room for ▸6,000 characters.</p>", "coverage",
      "'6,000 characters'"),
    .fails(Sample.block() + "<p>That is ▸92 % of it.</p>", "coverage", "'92 %'"),
    .fails(
      Sample.block() + "<p title=▸\"12 statements\">x</p>", "count", "'12 statements'"),
    .fails(
      "<meta name=\"description\" content=▸\"A policy of 3 statements.\">", "count",
      "'3 statements'", in: .head),
    .fails("<title>▸12 statements</title>", "count", "'12 statements'", in: .head),
    .fails(
      Sample.block() + "<svg><title>▸Three statements</title></svg>", "count",
      "'Three statements'"),
    .passes(Sample.block() + "<p>It has two statements; the statement Read has 3 actions.</p>"),
    .passes(Sample.block() + "<p>It allows 3 S3 actions, and 4 actions of S3 and IAM.</p>"),
    .fails(
      Sample.block() + "<p>It allows ▸4 actions of S3.</p>", "count", "said of 's3', which has 3"),
    .fails(Sample.block() + "<p>It allows ▸4 IAM actions.</p>", "count", "said of 'iam'"),
    .fails(
      Sample.block() + "<p>It has \(Sample.span("sample.statement-count", "▸2")) actions.</p>",
      "count",
      "said of something else"),
    .passes(
      Sample.block() + "<p>Inline policies may take 2,048 characters of a user, 5,120 of a group "
        + "and 10,240 of a role; up to 10 managed policies go with each.</p>"),
    .passes(
      Sample.block() + "<p>It is \(Sample.span("sample.size.counted")) characters long as AWS "
        + "counts, and the readable layout has \(Sample.span("sample.size.readable")).</p>"),
    .fails(
      Sample.block() + "<p>The readable layout has "
        + "\(Sample.span("sample.size.counted", "▸" + Sample.value("sample.size.counted"))) "
        + "characters.</p>", "size-number", "said of something else"),
    .passes(Sample.block() + "<p>In <code>Read</code>, 1 of 3 actions allowed has a size.</p>"),
    .fails(
      Sample.block() + "<p>A role may have ▸5,120 characters of inline policies.</p>", "quota",
      "'10,240'".replacing("'", with: "")),
    .fails(
      Sample.block() + "<p>Inline policies of a user may have ▸4,096 characters.</p>", "quota",
      "'4,096 characters'"),
    .fails(
      Sample.block() + "<p>You may attach up to ▸20 managed policies.</p>", "quota",
      "'20 policies'"
    ),
    .fails(
      Sample.block()
        + "<p>AWS counts \(Sample.span("sample.size.quota", "▸6,144")) characters.</p>",
      "quota", "said of something else"),
    .fails(
      "# Sample\n\nIt has ▸1&#50;&nbsp;_statements_.\n", "count", "statements'",
      in: .file("page/index.md")),
    .fails(Sample.block() + "<p>It has ▸１２ statements.</p>", "coverage", "'１２ statements'"),
    .fails(Sample.block() + "<p>It fits (▸4,900 of 6,144).</p>", "coverage", "'4,900'"),
    .fails(Sample.block() + "<p>It takes ▸4,321 / 6,144 characters.</p>", "coverage", "'4,321"),
    .fails(Sample.block() + "<p>It has ▸no statements.</p>", "coverage", "'no statements'"),
    .fails(
      Sample.block() + "<p>It has ▸dozens of statements.</p>", "count", "'at least dozens"),
    .fails(Sample.block() + "<p>Its length is ▸4,900.</p>", "coverage", "'4,900 characters'"),
    .fails(
      Sample.block() + "<p>AWS limits a managed policy to ▸6,000 characters.</p>", "quota",
      "'6,000 characters'"),
    .passes(Sample.block() + "<p>The name of a role may have 64 characters.</p>"),
    .passes(Sample.block() + "<p>In 2019 the policy had 9 statements.</p>"),
    .passes(Sample.block() + "<p>An AWS managed policy may allow thousands of actions.</p>"),
    .passes(Sample.block() + "<p>Our uptime is 99.95 %.</p>"),
    .passes(Sample.block() + "<p>It has no statements that deny.</p>"),
    .passes(Sample.block() + "<p>It has between 300 and 900 characters.</p>"),
    .fails(
      "# Sample\n\nIt has ▸3 statements.\n", "count", "'3 statements'", in: .file("page/index.md")
    ),
    .passes(says("It takes ~320 characters, that is &lt; 400 characters.")),
    .passes(says("It takes ≤ 316 characters.")),
    .passes(says("It takes &gt; 300 and ≥ 316 characters.")),
    .passes(
      says("It takes 320 characters or so, 300 or more characters, 400 or fewer characters.")),
    .passes(
      says("It takes over 300 characters, at least 316 characters, at most 316 characters.")),
    .passes(
      says("It takes 5 % of the quota, nearly 6 %, less than 6 %, over 5 %, at least 5 %.")),
    .passes(says("There are 5,828 characters to spare.")),
    .passes(says("The console allows one to read them. We make two copies, only one is kept.")),
    .passes(says("It uses 316 of the 6,144 characters.")),
    .passes(says("It leaves 5,828 characters of the quota.")),
    .passes(says("Up to 6,144 characters are allowed.")),
    .passes(says("Statements: 2")),
    .fails(says("It takes ~▸330 characters."), "size-approximate", "330"),
    .fails(says("It takes ≤ ▸315 characters."), "size-approximate", "315"),
    .fails(says("It takes &gt; ▸316 characters."), "size-approximate", "316"),
    .fails(says("It takes ≥ ▸317 characters."), "size-approximate", "317"),
    .fails(says("It takes at least ▸200 characters."), "size-approximate", "200"),
    .fails(says("It takes more than ▸200 characters."), "size-approximate", "200"),
    .fails(says("It takes nearly ▸316 characters."), "size-approximate", "316"),
    .fails(says("It takes almost ▸500 characters."), "size-approximate", "500"),
    .fails(says("It takes fewer than ▸316 characters."), "size-approximate", "316"),
    .fails(says("It takes less than ▸5 % of the quota."), "size-approximate", "5"),
    .fails(says("It takes at most ▸5 % of the quota."), "size-approximate", "5"),
    .fails(says("It takes over ▸6 % of the quota."), "size-approximate", "6"),
    .fails(says("It takes over ▸3 % of the quota."), "size-approximate", "3"),
    .fails(says("It takes nearly ▸5 % of the quota."), "size-approximate", "5"),
    .fails(says("It takes nearly ▸8 % of the quota."), "size-approximate", "8"),
    .fails(says("It takes at least ▸6 % of the quota."), "size-approximate", "6"),
    .fails(says("It takes at least ▸3 % of the quota."), "size-approximate", "3"),
    .fails(
      says("It has ▸one hundred and two actions."), "coverage", "one hundred and two actions"),
    .fails(says("It has ▸twenty-one actions."), "coverage", "twenty-one actions"),
    .fails(
      says("It has ▸two thousand one hundred actions."), "coverage",
      "two thousand one hundred actions"),
    .fails(says("There are ▸5,000 characters to spare."), "coverage", "5,000 characters"),
    .fails(says("It has a ▸single statement."), "coverage", "single statement"),
    .fails(says("Statements: ▸3"), "coverage", "3"),
    .fails(
      Sample.block() + "<p title=▸\"It takes 7 % of the quota\">x</p>", "size-number", "'7 %'"),
    .passes(Sample.block() + "<p data-example>It has 12 statements.</p>"),
    .passes(Sample.block() + "<div content=\"12 statements\">x</div>"),
    .passes(
      Sample.block()
        + "<p data-fact-title=\"sample.statement-count\" title=\"3 statements\">x</p>"),
    .passes(Sample.block() + "<script type=\"text/plain\">\"12 statements\"</script>"),
    .fails(
      Sample.block()
        + "<script type=\"application/ld+json\">{\"description\": \"▸12 statements\"}</script>",
      "count", "'12 statements'"),
    .fails(
      Sample.steps() + Sample.block() + "<p>Follow these ▸seven steps.</p>", "steps",
      "'seven steps'"),
    .passes(Sample.steps() + Sample.block() + "<p>Follow these three steps.</p>"),
    .passes(Sample.steps() + Sample.block() + "<p>These two steps are short.</p>"),
    .passes(Sample.steps() + Sample.block() + "<p>Follow these two steps: detach, delete.</p>"),
    .passes(
      Sample.steps() + Sample.block()
        + "<p>To delete it, follow these two steps:</p><ol><li>Detach it.</li><li>Go.</li></ol>"),
  ]

  static func says(_ sentence: String) -> String { Sample.block() + "<p>\(sentence)</p>" }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let channels = outcome.prose(in: context)
    guard !channels.isEmpty else { return outcome }
    let judge = MentionJudge(figures: PolicyFigures(of: page, in: context), context: context)
    for channel in channels {
      let mentions = channel.sentences.flatMap { NumberMention.all(of: $0, spans: channel.spans) }
      for mention in mentions {
        if mention.fact == nil { outcome.checked.claims += 1 }
        if let finding = judge.finding(for: mention, in: channel) {
          outcome.findings.append(finding)
        }
      }
    }
    return outcome
  }
}
