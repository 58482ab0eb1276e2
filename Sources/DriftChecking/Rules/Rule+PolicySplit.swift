package import Diagnostics

extension Rule {
  package static let policySplit = Rule(
    "policy-split",
    rationale: "a policy over its quota is published in parts that together grant the same",
    consequence: "customers create a part of the policy, or AWS refuses one that is too long",
    cure: "publish every part again, from one build")
}
