/// Edits of what language models read: the Markdown twins and their lists.
extension Drift {
  private static let twin = SampleProject.html.replacing("html", with: "md")
  private static let index = "site/llms.txt"
  private static let whole = "site/llms-full.txt"

  static let twins = [
    Drift(
      "a heading of the twin", "markdown-twin", in: twin, "## Create the policy",
      "## Create the role"),
    Drift(
      "a step of the twin", "markdown-twin", in: twin, "choose **JSON**", "choose **YAML**"),
    Drift(
      "a step gone from the twin", "markdown-twin", in: twin,
      "4. Select everything in the editor and paste the policy over it.\n", "",
      at: "3. In the **Policy editor**"),
    Drift(
      "a step added to the twin", "markdown-twin", in: twin, "8. Choose **Create policy**.",
      "8. Choose **Create policy**.\n9. Choose **Attach**.", at: "9. Choose **Attach**."),
    Drift(
      "a sentence of the twin", "markdown-twin", in: twin, "so create it whole",
      "so create all of it"),
    Drift(
      "a paragraph gone from the twin", "markdown-twin", in: twin,
      "Copy [the policy](#the-policy) first, then follow these steps.\n\n", "",
      at: "## Create the policy"),
    Drift(
      "a row of the twin", "markdown-twin", in: "site/manual/checking/index.md",
      "| 1 | There are findings. |\n", "", at: "| 0 | Clean"),
    Drift(
      "a command of the twin", "markdown-twin", in: twin, "  --description 'For use with",
      "  --description 'For work with"),
    Drift(
      "a link of the twin to nothing", "markdown-twin", in: "site/index.md",
      "(manual/checking/index.md)", "(manual/cheking/index.md)"),
    Drift(
      "a link of the twin to another page", "markdown-twin", in: "site/index.md",
      "(manual/checking/index.md)", "(manual/policies/index.md)"),
    Drift(
      "a comma gone from the twin's policy", "policy-syntax", in: twin, "\"sqs:TagQueue\",",
      "\"sqs:TagQueue\""),
    Drift(
      "a page gone from the list", "markdown-twin", in: index,
      "- [Docs](docs/index.md): The Audit Trail documentation, section by section.\n", "",
      at: "- [Home](index.md)"),
    Drift(
      "a dead entry of the list", "markdown-twin", in: index, "(docs/index.md)",
      "(docs/old/index.md)"),
    Drift("a title of the list", "markdown-twin", in: index, "[AWS set-up]", "[AWS set up]"),
    Drift("a description of the list", "markdown-twin", in: index, "section by section", "in full"),
    Drift("a number of the list", "count", in: index, "15 statements", "14 statements"),
    Drift("the name of the list", "markdown-twin", in: index, "# Audit Trail doc", "# Audit doc"),
    Drift(
      "a page gone from the whole text", "markdown-twin", in: whole,
      "\n***\n\nSource: [docs/index.md](docs/index.md)\n", "",
      at: "Source: [index.md](index.md)"),
    Drift(
      "an action gone from the whole text", "policy-copy", in: whole,
      "        \"sqs:TagQueue\",\n", "", at: "\"sqs:SendMessage\""),
    Drift(
      "a number of the whole text", "size-number", in: whole, "5,664 characters of",
      "5,646 characters of"),
    Drift(
      "an older text in the whole text", "markdown-twin", in: whole, "so create it whole",
      "so create all of it"),
  ]

  static let quietTwins = [
    Drift("line ends of Windows in the twin", "", in: twin, "\n", "\r\n"),
    Drift("other marks of emphasis", "", in: twin, "**", "__"),
    Drift("longer fences", "", in: twin, "```", "`````"),
    Drift("a policy indented by tabs", "", in: twin, json("  "), json("\t")),
    Drift("a policy without indentation", "", in: twin, json("  "), json("")),
    Drift("narrow tables", "", in: twin, " | ", "|"),
    Drift("wide tables", "", in: twin, " | ", "   |   "),
    Drift("tables without outer marks", "", in: twin, "\n| `sqs` | 7 |\n", "\n`sqs` | 7\n"),
    Drift("lines broken elsewhere", "", in: twin, " the policy ", " the\npolicy "),
    Drift("a heading underlined", "", in: twin, "## The policy\n", "The policy\n---\n"),
    Drift("numbers without marks in the twin", "", in: twin, "5,664", "5664"),
    Drift("stars in the list", "", in: index, "\n- ", "\n* "),
    Drift("line ends of Windows in the whole text", "", in: whole, "\n", "\r\n"),
    Drift("rules of dashes in the whole text", "", in: whole, "\n***\n", "\n---\n"),
  ]

  /// How the policy of a twin begins, indented by so much.
  private static func json(_ indent: String) -> String {
    "```json\n{\n\(indent)\"Version\": \"2012-10-17\",\n\(indent)\"Statement\""
  }
}
