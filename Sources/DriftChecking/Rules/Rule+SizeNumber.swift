package import Diagnostics

extension Rule {
  package static let sizeNumber = Rule(
    "size-number",
    rationale: "the size of a policy is said in figures, words, bars and percentages",
    consequence: "customers near the quota plan with a wrong number",
    cure: "ask for the number with a placeholder")
}
