/// Changes to the files that language models read.
enum LanguageModelOperators {
  static let all: [MutationOperator] = [
    list("label", "renames a page", "- [", "]") { $0.replaced(by: $0.text + " (old)") },
    list("target", "leads to another page", "](", ")") { $0.replaced(by: "../index.md") },
    list("dead", "leads to a page that is not there", "](", ")") {
      $0.replaced(by: "gone/index.md")
    },
    list("words", "describes a page otherwise", "): ", "\n") {
      $0.replaced(by: "Something else altogether.")
    },
    list("no-words", "describes a page no longer", "): ", "\n") { $0.replaced(by: "") },
    list("title", "calls the site otherwise", "# ", "\n") { $0.replaced(by: $0.text + " 1.0") },
    list("summary", "describes the site otherwise", "> ", "\n") {
      $0.replaced(by: "Something else altogether.")
    },
    MutationOperator("llms/page", "lists a page no longer", .caught(by: ["markdown-twin"])) {
      fixture in
      fixture.files.region("llms.txt").all("\n- [").map { item in
        let line = item.part((item.range.lowerBound + 1)..<item.range.upperBound).lines
        return line.deleted().told(at: Place("llms.txt"))
      }
    },
    MutationOperator(
      "llms/empty", "empties a file of both", .caught(by: ["markdown-twin", "missing-page"])
    ) { fixture in
      ["llms.txt", "llms-full.txt"].map { fixture.files.region($0).replaced(by: "") }
    },
    MutationOperator(
      "llms/missing", "deletes a file of both", .caught(by: ["markdown-twin", "missing-page"])
    ) { _ in ["llms.txt", "llms-full.txt"].map { Mutant(removing: $0) } },
    whole("action", "misspells an action", "\"s3:", ["policy-copy"]) { $0.followed(by: "x") },
    whole("effect", "turns a statement round", "\"Allow\"", ["policy-copy"]) {
      $0.replaced(by: "\"Deny\"")
    },
    whole("comma", "loses a comma", "\",\n", ["policy-copy", "policy-syntax"]) {
      $0.replaced(by: "\"\n").orTold(at: Place($0.file, $0.range.upperBound))
    },
    whole("space", "puts a no-break space into a policy", "  \"Action\"", ["policy-character"]) {
      $0.preceded(by: "\u{A0}")
    },
    whole("count", "miscounts the statements", " statements", ["count"]) { $0.preceded(by: "0") },
    whole("size", "misstates a size", " characters", ["size-number", "quota"]) {
      $0.preceded(by: "7")
    },
    whole("step", "changes a step", "1. Open ", ["steps"]) { $0.replaced(by: "1. Close ") },
    whole("heading", "renames a heading", "\n## ") { $0.followed(by: "Old ") },
    whole("source", "names another page as a source", "Source: [") { $0.followed(by: "old/") },
    whole("claim", "denies that the policy fits", "fits in one", ["size-claim"]) {
      $0.replaced(by: "does not fit in one")
    },
    whole(
      "name", "calls the policy otherwise", "--policy-name ", ["name", "command", "policy-copy"]
    ) { $0.followed(by: "Old") },
    MutationOperator(
      "llms/piece", "leaves a page out of the text of all", .caught(by: ["markdown-twin"])
    ) { fixture in
      fixture.files.region("llms-full.txt").between("\n***\n", "\n***\n").map {
        $0.deleted().told(at: Place("llms-full.txt"))
      }
    },
    quiet("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    quiet("bullets", "marks items otherwise") { $0.replacing("\n- ", with: "\n* ") },
    quiet("blank-lines", "adds blank lines") { $0.replacing("\n## ", with: "\n\n\n## ") },
    quiet("rules", "rules pages off otherwise") { $0.replacing("\n***\n", with: "\n---\n") },
  ]

  private static func list(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("llms/\(id)", summary, .caught(by: ["markdown-twin"])) { fixture in
      fixture.files.region("llms.txt").between(open, close).map {
        change($0).orTold(at: Place($0.file, $0.lines.range.lowerBound))
      }
    }
  }

  private static func whole(
    _ id: String, _ summary: String, _ text: String, _ rules: [String] = [],
    _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("llms/whole-\(id)", summary, .caught(by: rules + ["markdown-twin"])) {
      fixture in
      fixture.files.region("llms-full.txt").all(text).map(change)
    }
  }

  private static func quiet(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("llms/quiet-\(id)", summary, .quiet) { fixture in
      ["llms.txt", "llms-full.txt"].map(fixture.files.region)
        .filter { change($0.text) != $0.text }.map { $0.replaced(by: change($0.text)) }
    }
  }
}
