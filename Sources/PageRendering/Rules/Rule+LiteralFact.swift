package import Diagnostics

extension Rule {
  package static let literalFact = Rule(
    "literal-fact",
    rationale: "a number that is typed by hand stays as it is when the code moves on",
    consequence: "customers plan by a number that was true once",
    cure: "ask for it with its placeholder")
}
