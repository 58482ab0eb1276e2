package import Diagnostics

extension Rule {
  package static let coverage = Rule(
    "coverage",
    meaning: "a policy or a figure is bound to nothing, or a fact that must be shown is not",
    rationale: "what nothing is bound to, or is not there, cannot be judged, and rots unseen",
    consequence: "customers copy what nobody keeps up to date",
    cure: "bind it with a placeholder, or publish what the model demands")
}
