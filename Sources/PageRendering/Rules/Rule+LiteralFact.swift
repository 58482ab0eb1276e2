package import Diagnostics

extension Rule {
  package static let literalFact = Rule(
    "literal-fact",
    meaning:
      "a number, a day or a command that the model states was typed by hand into a Markdown page",
    rationale: "what is typed by hand stays as it is when the code moves on",
    consequence: "customers plan by a number that was true once",
    cure: "ask for it with its placeholder")
}
