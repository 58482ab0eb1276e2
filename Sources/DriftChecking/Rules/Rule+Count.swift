package import Diagnostics

extension Rule {
  package static let count = Rule(
    "count",
    meaning: "a number of statements, actions, services or policies is not the model's",
    rationale: "how many statements and actions there are is said in many places",
    consequence: "customers who count conclude that a part is missing",
    cure: "ask for the number with a placeholder")
}
