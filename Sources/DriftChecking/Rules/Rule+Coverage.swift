package import Diagnostics

extension Rule {
  package static let coverage = Rule(
    "coverage",
    rationale: "what nothing is bound to, or is not there, cannot be judged, and rots unseen",
    consequence: "customers copy what nobody keeps up to date",
    cure: "bind it with a placeholder, or publish what the model demands")
}
