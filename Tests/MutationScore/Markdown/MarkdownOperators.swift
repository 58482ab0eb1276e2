import IAMPolicy

/// What authors type by hand though the model states it, and other ways to write the same.
enum MarkdownOperators {
  static let all: [MarkdownMutation] = policies + facts + faults + harmless

  private static let place = "{{ ledger-access.json }}\n"
  private static let count = "has {{ ledger-access.statement-count }} statements"
  private static let size = "{{ ledger-access.size.counted }} characters"

  private static let policies: [MarkdownMutation] = [
    copy("frozen", { "▸```json\n\($0.json(of: id))\n```\n" }),
    copy("frozen-compact", { "▸```json\n\($0.json(of: id, .compact))\n```\n" }),
    copy("frozen-tildes", { "▸~~~\n\($0.json(of: id))\n~~~\n" }),
    copy("frozen-long-fence", { "▸`````text\n\($0.json(of: id))\n`````\n" }),
    copy("frozen-quote", { "> ▸```json\n\(lines(of: $0, begun: "> "))> ```\n" }),
    copy("frozen-item", { "- Copy it:\n\n  ▸```json\n\(lines(of: $0, begun: "  "))  ```\n" }),
    copy("frozen-indent", { "▸\(lines(of: $0, begun: "    "))" }),
    copy("frozen-prose", { "▸\($0.json(of: id, .compact))\n" }),
    copy("frozen-span", { "Copy ▸`\($0.json(of: id, .compact))`\n" }),
    copy(
      "frozen-edited",
      {
        "▸```json\n\($0.json(of: id).replacing("        \"s3:ListBucket\",\n", with: ""))\n```\n"
      }),
    copy(
      "frozen-actions", { _ in "▸```text\ns3:Get*\ns3:ListBucket\ns3:ListBucketVersions\n```\n" }),
    copy(
      "other-policy",
      { _ in
        "▸```json\n{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"ec2:RunInstances\", "
          + "\"Resource\": \"*\"}]}\n```\n"
      }),
  ]

  private static let facts: [MarkdownMutation] = [
    typed("digits", count) { "has ▸\($0.value(of: "ledger-access.statement-count")) statements" },
    typed("word", count) { _ in "has ▸six statements" },
    typed("bold", count) {
      "has **▸\($0.value(of: "ledger-access.statement-count"))** statements"
    },
    typed("next-line", count) {
      "has\n▸\($0.value(of: "ledger-access.statement-count")) statements"
    },
    typed("size", size) { "▸\($0.value(of: "ledger-access.size.counted")) characters" },
    typed("size-grouped", size) { "▸\(grouped($0)) characters" },
    typed("size-no-break", size) {
      "▸\(grouped($0).replacing(",", with: "\u{A0}")) characters"
    },
    typed("size-reference", size) { "▸\(grouped($0).replacing(",", with: "&#44;")) characters" },
    typed("size-near", size) {
      "▸\((Int($0.value(of: "ledger-access.size.counted")) ?? 0) + 1) characters"
    },
    typed("quota", "of {{ quota.managed-policy }};") { _ in "of ▸6,144 characters;" },
    typed("description", "A policy of {{ ledger-access.statement-count }} statements") { _ in
      "▸A policy of 6 statements"
    },
    added("heading", "## ▸All 6 statements\n"), added("item", "- ▸6 statements\n- and no more\n"),
    added("quotation", "> It has ▸6 statements.\n"),
    added("cell", "| What | How many |\n| --- | --- |\n| ▸6 statements | all |\n"),
  ]

  private static let faults: [MarkdownMutation] = [
    MarkdownMutation("placeholder-name", "placeholder", replacing: place) { _ in
      "▸{{ ledger-access.jsn }}\n"
    },
    MarkdownMutation("placeholder-subject", "placeholder", replacing: place) { _ in
      "▸{{ leger-access.json }}\n"
    },
    MarkdownMutation("open-fence", "fence", replacing: place) { _ in
      "{{ ledger-access.json }}\n\n▸```sh\naws iam list-policies\n"
    },
    MarkdownMutation("dead-link", "link", replacing: "(network.md#the-parts)") { _ in
      "(▸netwrok.md#the-parts)"
    },
    MarkdownMutation("dead-anchor", "anchor", replacing: "(network.md#the-parts)") { _ in
      "(▸network.md#the-pieces)"
    },
  ]

  private static let harmless: [MarkdownMutation] = [
    quiet("reflow", ". {{ ledger-access.name }} is its name") {
      ".\n{{ ledger-access.name }}\nis its name"
    },
    quiet("underlined", "## The policy\n") { "The policy\n----------\n" },
    quiet("emphasis", "is its name.") { "is *its* __name__." },
    quiet("reference-link", "[the notes](notes.md).") { "[the notes][n].\n\n   [n]: notes.md" },
    quiet("example", place) {
      "{{ ledger-access.json }}\n\n```json example\n{\"Statement\": [{\"Effect\": \"Allow\", "
        + "\"Action\": \"ec2:RunInstances\", \"Resource\": \"*\"}]}\n```\n"
    },
    quiet("comment", place) {
      "{{ ledger-access.json }}\n\n<!-- It has 6 statements and {\"Effect\": 1}. -->\n"
    },
    quiet("numbers", place) {
      "{{ ledger-access.json }}\n\nPort 8443, issue #5664, 10.0.0.0/16, 3 books in 2019.\n"
    },
    quiet("escaped", place) { "{{ ledger-access.json }}\n\nWrite \\{{ x }} for it.\n" },
    quiet("code-number", place) { "{{ ledger-access.json }}\n\n`6 statements` is what it said.\n" },
    quiet("spaces", place) { "{{   ledger-access.json   }}  \n" },
    MarkdownMutation("carriage-returns", nil) { project in
      project.files.keys.sorted().filter { $0.hasSuffix(".md") }.map {
        ($0, (project.files[$0] ?? "").replacing("\n", with: "\r\n"))
      }
    },
  ]

  private static let id = "ledger-access"

  private static func copy(
    _ name: String, _ text: @escaping @Sendable (MarkdownProject) -> String
  ) -> MarkdownMutation {
    MarkdownMutation("policy-\(name)", "literal-policy", replacing: place, with: text)
  }

  private static func typed(
    _ name: String, _ old: String, _ text: @escaping @Sendable (MarkdownProject) -> String
  ) -> MarkdownMutation {
    MarkdownMutation("fact-\(name)", "literal-fact", replacing: old, with: text)
  }

  private static func added(_ name: String, _ text: String) -> MarkdownMutation {
    MarkdownMutation("fact-\(name)", "literal-fact", replacing: "## The policy\n") { _ in
      "\(text)\n## The policy\n"
    }
  }

  private static func quiet(
    _ name: String, _ old: String, _ text: @escaping @Sendable () -> String
  ) -> MarkdownMutation {
    MarkdownMutation(name, nil, replacing: old) { _ in text() }
  }

  private static func lines(of project: MarkdownProject, begun start: String) -> String {
    project.json(of: id).split(separator: "\n").map { "\(start)\($0)\n" }.joined()
  }

  private static func grouped(_ project: MarkdownProject) -> String {
    let digits = project.value(of: "ledger-access.size.counted")
    return "\(digits.dropLast(3)),\(digits.suffix(3))"
  }
}
