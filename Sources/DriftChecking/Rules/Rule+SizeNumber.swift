package import Diagnostics

extension Rule {
  package static let sizeNumber = Rule(
    "size-number",
    meaning: "a size of the policy is not the one that the model counts",
    rationale: "the size of a policy is said in figures, words, bars and percentages",
    consequence: "customers near the quota plan with a wrong number",
    cure: "ask for the number with a placeholder")
}
