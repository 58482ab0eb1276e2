/// Changes to the command that creates the policy.
enum CommandOperators {
  static let all: [MutationOperator] = [
    command("name", "calls the policy otherwise", "--policy-name ", ["name", "command"]) {
      $0.followed(by: "Old")
    },
    command("file", "reads another file", "file://", ["command"]) { $0.followed(by: "old-") },
    command("no-scheme", "names the file without its scheme", "file://", ["command"]) {
      $0.deleted()
    },
    command("description", "describes the policy otherwise", "--description '", ["command"]) {
      $0.followed(by: "Not ")
    },
    command("subcommand", "misspells what is to be done", "create-policy", ["command"]) {
      $0.replaced(by: "creat-policy")
    },
    command("other-subcommand", "does something else", "create-policy", ["command"]) {
      $0.replaced(by: "create-policy-version")
    },
    command("option", "misspells an option", "--policy-document", ["command"]) {
      $0.replaced(by: "--policy-documents")
    },
    command("service", "calls another service", "aws iam", ["command"]) {
      $0.replaced(by: "aws sts")
    },
    command("continuation", "loses the mark at a line's end", " \\\n", ["command"]) {
      $0.replaced(by: "\n")
    },
    command("blank", "puts a blank behind the mark at a line's end", " \\\n", ["command"]) {
      $0.replaced(by: " \\ \n")
    },
    command("quote", "loses a quote", "' \\\n", ["command"]) { $0.replaced(by: " \\\n") },
    command("curled", "curls a quote", "--description '", ["command", "policy-character"]) {
      $0.replaced(by: "--description \u{2018}")
    },
    command("dash", "writes a dash for two hyphens", "--policy-name", ["command"]) {
      $0.replaced(by: "\u{2013}policy-name")
    },
    MutationOperator(
      "command/none", "deletes the command", .caught(by: ["coverage", "command"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<pre tabindex=\"0\" data-fact=\"", "</pre>")
          .filter { !$0.all(".command\"").isEmpty && $0.all("<pre ").count == 1 }
          .map { $0.deleted().told(at: Place(page.file)) }
      }
    },
    MutationOperator(
      "command/twin-name", "calls the policy otherwise in the twin",
      .caught(by: ["name", "command", "markdown-twin"])
    ) { fixture in
      fixture.twins.flatMap { $0.all("--policy-name ") }.map { $0.followed(by: "Old") }
    },
    MutationOperator(
      "command/twin-file", "reads another file in the twin",
      .caught(by: ["command", "markdown-twin"])
    ) { fixture in
      fixture.twins.flatMap { $0.all("file://") }.map { $0.followed(by: "old-") }
    },
  ]

  private static func command(
    _ id: String, _ summary: String, _ text: String, _ rules: [String],
    _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("command/\(id)", summary, .caught(by: rules)) { fixture in
      fixture.pages.flatMap { page in
        page.between(".command\">", "</pre>").flatMap { block in
          block.all(text).map { found in
            // What a changed subcommand makes of an option is told at the option.
            block.all(" --").reduce(change(found).orTold(at: found.place)) {
              $0.orTold(at: $1.place)
            }
          }
        }
      }
    }
  }
}
